CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`made_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkey_child` ON `passkey` (`child_id`);--> statement-breakpoint
CREATE TABLE `kept_form` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text,
	`adult_id` text,
	`helped` integer NOT NULL,
	`form` blob NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_form_child` ON `kept_form` (`child_id`);--> statement-breakpoint
CREATE INDEX `kept_form_adult` ON `kept_form` (`adult_id`);--> statement-breakpoint
CREATE TABLE `sign_in_step` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`state` blob NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_step_expires` ON `sign_in_step` (`expires_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_known_device` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text,
	`adult_id` text,
	`secret_hash` text NOT NULL,
	`own` integer NOT NULL,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_known_device`("id", "child_id", "adult_id", "secret_hash", "own", "first_seen_at", "last_seen_at") SELECT "id", "child_id", NULL, "secret_hash", 0, "first_seen_at", "last_seen_at" FROM `known_device`;--> statement-breakpoint
DROP TABLE `known_device`;--> statement-breakpoint
ALTER TABLE `__new_known_device` RENAME TO `known_device`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `known_device_secret_hash_unique` ON `known_device` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `known_device_child` ON `known_device` (`child_id`);--> statement-breakpoint
CREATE INDEX `known_device_adult` ON `known_device` (`adult_id`);