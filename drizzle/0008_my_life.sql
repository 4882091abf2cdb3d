CREATE TABLE `booklet_page` (
	`child_id` text NOT NULL,
	`topic` text NOT NULL,
	`content` blob NOT NULL,
	`started_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`child_id`, `topic`),
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `booklet_share` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`topic` text NOT NULL,
	`audience` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `booklet_share_open` ON `booklet_share` (`child_id`,`topic`,`audience`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `booklet_share_child` ON `booklet_share` (`child_id`,`topic`);