CREATE TABLE `paper` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`written_for` text NOT NULL,
	`is_joint` integer NOT NULL,
	`begun_by` text NOT NULL,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_meeting_child` ON `paper` (`meeting_child_id`);--> statement-breakpoint
CREATE INDEX `paper_child` ON `paper` (`child_id`);--> statement-breakpoint
CREATE TABLE `paper_pdf` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`digest` text NOT NULL,
	`size` integer NOT NULL,
	`read` blob NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_pdf_paper` ON `paper_pdf` (`paper_id`,`recipient_id`);--> statement-breakpoint
CREATE TABLE `paper_pdf_page` (
	`pdf_id` text NOT NULL,
	`page` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pdf_id`, `page`),
	FOREIGN KEY (`pdf_id`) REFERENCES `paper_pdf`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_section` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`place` integer NOT NULL,
	`source` text NOT NULL,
	`frame` text,
	`content` blob NOT NULL,
	`revision` integer NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_section_paper` ON `paper_section` (`paper_id`,`place`);--> statement-breakpoint
CREATE TABLE `paper_writer` (
	`paper_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`paper_id`, `adult_id`),
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_writer_adult` ON `paper_writer` (`adult_id`);--> statement-breakpoint
CREATE TABLE `deadline_told` (
	`meeting_child_id` text NOT NULL,
	`due_at` integer NOT NULL,
	`hours_ahead` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`meeting_child_id`, `due_at`, `hours_ahead`),
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_note` (
	`id` text PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	`block` text,
	`kind` text NOT NULL,
	`words` blob NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`release_id`) REFERENCES `paper_release`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_note_release` ON `paper_note` (`release_id`);--> statement-breakpoint
CREATE TABLE `paper_note_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`note_id` text NOT NULL,
	`what` text NOT NULL,
	`words` blob,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`note_id`) REFERENCES `paper_note`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_note_answer_note` ON `paper_note_answer` (`note_id`,`at`);--> statement-breakpoint
CREATE TABLE `paper_recipient` (
	`paper_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`language` text NOT NULL,
	`needs_easy_read` integer NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`summary` blob,
	`summary_by` text,
	`summary_at` integer,
	PRIMARY KEY(`paper_id`, `recipient_id`),
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_recipient_who` ON `paper_recipient` (`recipient_id`);--> statement-breakpoint
CREATE TABLE `paper_release` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`meeting_child_id` text NOT NULL,
	`child_id` text NOT NULL,
	`content` blob NOT NULL,
	`pdf_id` text,
	`fingerprint` text NOT NULL,
	`checks` text NOT NULL,
	`late_reason` blob,
	`due_at` integer,
	`prepared_by` text NOT NULL,
	`approved_by` text NOT NULL,
	`released_by` text NOT NULL,
	`released_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pdf_id`) REFERENCES `paper_pdf`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_release_paper` ON `paper_release` (`paper_id`,`recipient_id`);--> statement-breakpoint
CREATE INDEX `paper_release_recipient` ON `paper_release` (`recipient_id`,`released_at`);--> statement-breakpoint
CREATE INDEX `paper_release_part` ON `paper_release` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `paper_revocation` (
	`release_id` text PRIMARY KEY NOT NULL,
	`why` blob NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `paper_release`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_section_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`section_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`is_allowed` integer NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `paper_section`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `paper_section_decision_paper` ON `paper_section_decision` (`paper_id`,`recipient_id`);--> statement-breakpoint
CREATE TABLE `paper_seen` (
	`release_id` text NOT NULL,
	`what` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`release_id`, `what`),
	FOREIGN KEY (`release_id`) REFERENCES `paper_release`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_step` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`what` text NOT NULL,
	`fingerprint` text,
	`restrictions` text,
	`why` blob,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `paper`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_step_paper` ON `paper_step` (`paper_id`,`recipient_id`,`at`);--> statement-breakpoint
CREATE TABLE `non_disclosure` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`recipient_id` text,
	`why` blob NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `non_disclosure_child` ON `non_disclosure` (`child_id`);--> statement-breakpoint
CREATE TABLE `protected_term` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` blob NOT NULL,
	`recipient_id` text,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `protected_term_child` ON `protected_term` (`child_id`);--> statement-breakpoint
CREATE TABLE `family_invited` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`told` blob NOT NULL,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_invited_once` ON `family_invited` (`meeting_child_id`,`adult_id`);--> statement-breakpoint
CREATE INDEX `family_invited_adult` ON `family_invited` (`adult_id`);--> statement-breakpoint
CREATE TABLE `family_need` (
	`invited_id` text PRIMARY KEY NOT NULL,
	`needs` blob NOT NULL,
	`said_at` integer NOT NULL,
	`arranged` blob,
	`arranged_by` text,
	`arranged_at` integer,
	FOREIGN KEY (`invited_id`) REFERENCES `family_invited`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `family_views` (
	`id` text PRIMARY KEY NOT NULL,
	`invited_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` integer NOT NULL,
	`language` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`invited_id`) REFERENCES `family_invited`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_views_once` ON `family_views` (`invited_id`,`instrument_id`);--> statement-breakpoint
CREATE INDEX `family_views_adult` ON `family_views` (`adult_id`);--> statement-breakpoint
CREATE TABLE `family_views_page` (
	`views_id` text NOT NULL,
	`page` text NOT NULL,
	`answers` blob NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`views_id`, `page`),
	FOREIGN KEY (`views_id`) REFERENCES `family_views`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `family_views_read` (
	`sent_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sent_id`, `by`),
	FOREIGN KEY (`sent_id`) REFERENCES `family_views_sent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `family_views_sent` (
	`id` text PRIMARY KEY NOT NULL,
	`views_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` blob NOT NULL,
	`sent_at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`views_id`) REFERENCES `family_views`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_views_sent_once` ON `family_views_sent` (`views_id`,`number`);--> statement-breakpoint
CREATE TABLE `chair_note` (
	`meeting_child_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`in_time` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`meeting_child_id`, `adult_id`),
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `feedback_form` (
	`id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`meeting_child_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`printed_by` text NOT NULL,
	`printed_at` integer NOT NULL,
	`keyed_by` text,
	`keyed_at` integer,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_form_code_hash_unique` ON `feedback_form` (`code_hash`);--> statement-breakpoint
CREATE INDEX `feedback_form_part` ON `feedback_form` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `feedback_reminded` (
	`mark` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `feedback_said` (
	`mark` text PRIMARY KEY NOT NULL,
	`meeting_id` text,
	`kind` text NOT NULL,
	`received_on` text NOT NULL,
	`content` blob NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_said_meeting` ON `feedback_said` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `feedback_said_received` ON `feedback_said` (`received_on`);--> statement-breakpoint
CREATE TABLE `advocate_authority` (
	`allocation_id` text PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	`why` blob,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	FOREIGN KEY (`allocation_id`) REFERENCES `allocation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `advocate_file` (
	`id` text PRIMARY KEY NOT NULL,
	`said_id` text NOT NULL,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`seconds` integer,
	`about` blob NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`said_id`) REFERENCES `advocate_said`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `advocate_file_said` ON `advocate_file` (`said_id`);--> statement-breakpoint
CREATE TABLE `advocate_said` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`child_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`draft` blob NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advocate_said_once` ON `advocate_said` (`meeting_child_id`,`adult_id`);--> statement-breakpoint
CREATE INDEX `advocate_said_child` ON `advocate_said` (`child_id`);--> statement-breakpoint
CREATE TABLE `advocate_said_mark` (
	`id` text PRIMARY KEY NOT NULL,
	`sent_id` text NOT NULL,
	`what` text NOT NULL,
	`words` blob,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`sent_id`) REFERENCES `advocate_said_sent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `advocate_said_mark_sent` ON `advocate_said_mark` (`sent_id`,`at`);--> statement-breakpoint
CREATE TABLE `advocate_said_sent` (
	`id` text PRIMARY KEY NOT NULL,
	`said_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` blob NOT NULL,
	`sent_at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`said_id`) REFERENCES `advocate_said`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advocate_said_sent_once` ON `advocate_said_sent` (`said_id`,`number`);--> statement-breakpoint
CREATE TABLE `communication` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`content` blob NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `communication_child` ON `communication` (`child_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `email_change` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`to` blob NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`called_back_by` text,
	`called_back_at` integer,
	`works_from` integer,
	`done_at` integer,
	`stopped_by` text,
	`stopped_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `email_change_adult` ON `email_change` (`adult_id`);--> statement-breakpoint
CREATE TABLE `family_card` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`qr_hash` text NOT NULL,
	`typed_hash` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_card_qr_hash_unique` ON `family_card` (`qr_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `family_card_typed_hash_unique` ON `family_card` (`typed_hash`);--> statement-breakpoint
CREATE INDEX `family_card_adult` ON `family_card` (`adult_id`);--> statement-breakpoint
CREATE TABLE `mail_link` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_link_secret_hash_unique` ON `mail_link` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `mail_link_adult` ON `mail_link` (`adult_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `one_time_code` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`hash` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`used_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `one_time_code_adult` ON `one_time_code` (`adult_id`);--> statement-breakpoint
ALTER TABLE `meeting_outcome` ADD `ended_at` integer;