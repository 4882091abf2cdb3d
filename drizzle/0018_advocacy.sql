ALTER TABLE `advocate_offer` ADD `why` blob;--> statement-breakpoint
ALTER TABLE `advocate_said_sent` ADD `briefed` integer DEFAULT false NOT NULL;