CREATE TABLE `views_way` (
	`sent_id` text NOT NULL,
	`way` text NOT NULL,
	PRIMARY KEY(`sent_id`, `way`),
	FOREIGN KEY (`sent_id`) REFERENCES `views_sent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`child_id` text NOT NULL,
	`wish_id` text,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wish_id`) REFERENCES `wish`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_meeting_child` ON `decision` (`meeting_child_id`);--> statement-breakpoint
CREATE INDEX `decision_child` ON `decision` (`child_id`);--> statement-breakpoint
CREATE TABLE `decision_done` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`why` blob,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision_sharing` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`number` integer NOT NULL,
	`shared_by` text NOT NULL,
	`shared_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_sharing_once` ON `decision_sharing` (`meeting_child_id`,`number`);--> statement-breakpoint
CREATE INDEX `decision_sharing_at` ON `decision_sharing` (`shared_at`);--> statement-breakpoint
CREATE TABLE `decision_words` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`what` blob NOT NULL,
	`who` blob,
	`by_day` text,
	`by_when` blob,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`sharing_id` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sharing_id`) REFERENCES `decision_sharing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_words_decision` ON `decision_words` (`decision_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `ask_back` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`meeting_child_id` text NOT NULL,
	`wish_id` text,
	`decision_id` text,
	`words` blob NOT NULL,
	`send_key` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wish_id`) REFERENCES `wish`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ask_back_once` ON `ask_back` (`child_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `ask_back_meeting_child` ON `ask_back` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `ask_back_reply` (
	`ask_back_id` text PRIMARY KEY NOT NULL,
	`reply` blob NOT NULL,
	`replied_by` text NOT NULL,
	`replied_at` integer NOT NULL,
	FOREIGN KEY (`ask_back_id`) REFERENCES `ask_back`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `midway_note` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`on_day` text NOT NULL,
	`note` blob NOT NULL,
	`send_key` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `midway_note_once` ON `midway_note` (`child_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `midway_note_child` ON `midway_note` (`child_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `all_round` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`side` text NOT NULL,
	`child_id` text,
	`adult_id` text,
	`heard` text,
	`understood` text,
	`next` text,
	`again` text,
	`first_sent_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `all_round_child` ON `all_round` (`meeting_id`,`child_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `all_round_adult` ON `all_round` (`meeting_id`,`adult_id`);--> statement-breakpoint
CREATE INDEX `all_round_sent` ON `all_round` (`first_sent_at`);--> statement-breakpoint
CREATE TABLE `how_it_was` (
	`meeting_child_id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` integer NOT NULL,
	`language` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `how_it_was_page` (
	`meeting_child_id` text NOT NULL,
	`page` text NOT NULL,
	`answers` blob NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`meeting_child_id`, `page`),
	FOREIGN KEY (`meeting_child_id`) REFERENCES `how_it_was`(`meeting_child_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `how_it_was_sent` (
	`meeting_child_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`content` blob,
	`helped_by` text NOT NULL,
	`first_sent_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `how_it_was`(`meeting_child_id`) ON UPDATE no action ON DELETE no action
);
