CREATE TABLE `round_said` (
	`mark` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`answers` blob NOT NULL,
	`first_sent_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `round_said_meeting` ON `round_said` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `round_said_sent` ON `round_said` (`first_sent_at`);--> statement-breakpoint
DROP TABLE `all_round`;