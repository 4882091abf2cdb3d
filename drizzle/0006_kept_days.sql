-- The figures' kept facts, a day in a row (server/statistics/kept/). Everything is counted again from the rows.
DROP TABLE `figure_fact`;--> statement-breakpoint
DROP TABLE `figure_key`;--> statement-breakpoint
DROP TABLE `figure_month`;--> statement-breakpoint
CREATE TABLE `figure_child` (
	`id` integer PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figure_child_child_id_unique` ON `figure_child` (`child_id`);--> statement-breakpoint
CREATE TABLE `figure_day` (
	`day` text PRIMARY KEY NOT NULL,
	`facts` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `figure_holder` (
	`id` integer PRIMARY KEY NOT NULL,
	`holder_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figure_holder_holder_id_unique` ON `figure_holder` (`holder_id`);--> statement-breakpoint
CREATE TABLE `figure_meeting` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`days` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figure_meeting_meeting_id_unique` ON `figure_meeting` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `figure_what` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`measure` text NOT NULL,
	`value` text NOT NULL,
	`band` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figure_what_once` ON `figure_what` (`kind`,`measure`,`value`,`band`);--> statement-breakpoint
INSERT OR IGNORE INTO `figure_stale` SELECT `id` FROM `meeting`;
