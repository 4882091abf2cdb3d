CREATE TABLE `feedback_draft` (
	`mark` text PRIMARY KEY NOT NULL,
	`saved_in` text NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `feedback_draft_saved` ON `feedback_draft` (`saved_in`);