CREATE TABLE `figure_fact` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`child_id` text,
	`day` text NOT NULL,
	`key_id` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `figure_fact_meeting` ON `figure_fact` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `figure_fact_day` ON `figure_fact` (`day`,`key_id`);--> statement-breakpoint
CREATE TABLE `figure_key` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`measure` text NOT NULL,
	`value` text NOT NULL,
	`band` text NOT NULL,
	`team_id` text NOT NULL,
	`lead_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figure_key_once` ON `figure_key` (`kind`,`measure`,`value`,`band`,`team_id`,`lead_id`);--> statement-breakpoint
CREATE TABLE `figure_month` (
	`month` text NOT NULL,
	`key_id` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`month`, `key_id`)
);
--> statement-breakpoint
CREATE TABLE `figure_stale` (
	`meeting_id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
DROP INDEX `meeting_child_ref_unique`;--> statement-breakpoint
CREATE INDEX `meeting_child_ref` ON `meeting_child` (`ref`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_questionnaire_response` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`meeting_id` text NOT NULL,
	`received_on` text NOT NULL,
	`respondent` text,
	`answers` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_questionnaire_response`("id", "ref", "meeting_id", "received_on", "respondent", "answers") SELECT "id", "ref", "meeting_id", "received_on", "respondent", "answers" FROM `questionnaire_response`;--> statement-breakpoint
DROP TABLE `questionnaire_response`;--> statement-breakpoint
ALTER TABLE `__new_questionnaire_response` RENAME TO `questionnaire_response`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_response_ref_unique` ON `questionnaire_response` (`ref`);--> statement-breakpoint
CREATE INDEX `questionnaire_received` ON `questionnaire_response` (`received_on`);--> statement-breakpoint
CREATE INDEX `questionnaire_meeting` ON `questionnaire_response` (`meeting_id`);--> statement-breakpoint
ALTER TABLE `meeting` ADD `stated_status` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `cancelled_in_extract` integer DEFAULT false NOT NULL;