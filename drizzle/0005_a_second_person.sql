CREATE TABLE `role_asked` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`role` text NOT NULL,
	`team_id` text,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `card` ADD `closes_before` integer;--> statement-breakpoint
ALTER TABLE `card` ADD `confirmed_by` text;--> statement-breakpoint
ALTER TABLE `card` ADD `confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `invitation` ADD `needs_second` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `invitation` ADD `agreed_by` text;--> statement-breakpoint
ALTER TABLE `invitation` ADD `agreed_at` integer;--> statement-breakpoint
-- Cards made before there was anything to confirm.
UPDATE `card` SET `confirmed_at` = `made_at`;
