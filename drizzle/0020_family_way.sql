CREATE TABLE `adult_authenticator` (
	`adult_id` text PRIMARY KEY NOT NULL,
	`secret` blob NOT NULL,
	`last_step` integer NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `adult_passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`made_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `adult_passkey_adult` ON `adult_passkey` (`adult_id`);--> statement-breakpoint
CREATE TABLE `family_way` (
	`adult_id` text PRIMARY KEY NOT NULL,
	`mail_mark` text,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `family_way_mail` ON `family_way` (`mail_mark`);