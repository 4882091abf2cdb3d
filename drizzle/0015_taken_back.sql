CREATE TABLE `decision_withdrawal` (
	`words_id` text PRIMARY KEY NOT NULL,
	`reason` blob NOT NULL,
	`withdrawn_by` text NOT NULL,
	`withdrawn_at` integer NOT NULL,
	FOREIGN KEY (`words_id`) REFERENCES `decision_words`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `wish` ADD `unsaid_at` integer;--> statement-breakpoint
ALTER TABLE `decision_sharing` ADD `nothing` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `language` text;