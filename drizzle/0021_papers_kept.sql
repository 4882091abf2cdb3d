ALTER TABLE `adult` ADD `language` text;--> statement-breakpoint
ALTER TABLE `paper_section` ADD `was_source` text;--> statement-breakpoint
ALTER TABLE `advocate_file` ADD `taken_at` integer;