CREATE TABLE `notices_off` (
	`adult_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `notice` ADD `way` text;--> statement-breakpoint
ALTER TABLE `notice` ADD `handed_at` integer;--> statement-breakpoint
ALTER TABLE `notice` ADD `accepted_at` integer;--> statement-breakpoint
CREATE INDEX `notice_made` ON `notice` (`made_at`);--> statement-breakpoint
ALTER TABLE `notice_outcome` ADD `told_by` text;--> statement-breakpoint
ALTER TABLE `notice_outcome` ADD `told_at` integer;