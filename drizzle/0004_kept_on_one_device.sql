DROP TABLE `kept_form`;--> statement-breakpoint
CREATE TABLE `kept_form` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text,
	`adult_id` text,
	`session_id` text NOT NULL,
	`helped` integer NOT NULL,
	`form` blob NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_form_child` ON `kept_form` (`child_id`);--> statement-breakpoint
CREATE INDEX `kept_form_adult` ON `kept_form` (`adult_id`);
