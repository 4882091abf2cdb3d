CREATE TABLE `relationship_by_hand` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`adult_id` text,
	`kind` text NOT NULL,
	`parental_responsibility` integer NOT NULL,
	`contact` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	`relationship_id` text,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `relationship_by_hand_child` ON `relationship_by_hand` (`child_id`,`asked_at`);