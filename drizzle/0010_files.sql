CREATE TABLE `file` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`views_id` text,
	`field` text,
	`topic` text,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`seconds` integer,
	`about` blob NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`views_id`) REFERENCES `views`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `file_views` ON `file` (`views_id`);--> statement-breakpoint
CREATE INDEX `file_child` ON `file` (`child_id`,`topic`);