CREATE TABLE `child` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`common_child_id` text,
	`forename` blob,
	`surname` blob,
	`known_as` blob,
	`dob` text NOT NULL,
	`band_set` text,
	`accent` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `child_ref_unique` ON `child` (`ref`);--> statement-breakpoint
CREATE TABLE `adult` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text,
	`name` blob NOT NULL,
	`job_title` text,
	`email` blob,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adult_ref_unique` ON `adult` (`ref`);--> statement-breakpoint
CREATE TABLE `role_held` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`role` text NOT NULL,
	`team_id` text,
	`from` text NOT NULL,
	`to` text,
	`given_by` text,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_held_adult` ON `role_held` (`adult_id`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_name_unique` ON `team` (`name`);--> statement-breakpoint
CREATE TABLE `photocard` (
	`adult_id` text PRIMARY KEY NOT NULL,
	`called_name` text NOT NULL,
	`portrait` text,
	`words` text NOT NULL,
	`letter_to` text,
	`ring` text,
	`text_to` text,
	`email` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `allocation` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text,
	`adult_id` text NOT NULL,
	`child_id` text NOT NULL,
	`as` text NOT NULL,
	`team_id` text,
	`from` text NOT NULL,
	`to` text,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `allocation_ref_unique` ON `allocation` (`ref`);--> statement-breakpoint
CREATE INDEX `allocation_child` ON `allocation` (`child_id`,`as`,`from`);--> statement-breakpoint
CREATE INDEX `allocation_adult` ON `allocation` (`adult_id`,`child_id`);--> statement-breakpoint
CREATE TABLE `relationship` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`parental_responsibility` integer NOT NULL,
	`contact` text NOT NULL,
	`from` text,
	`to` text,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `relationship_child` ON `relationship` (`child_id`);--> statement-breakpoint
CREATE INDEX `relationship_adult` ON `relationship` (`adult_id`,`child_id`);--> statement-breakpoint
CREATE TABLE `care_episode` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`cla_ref` text NOT NULL,
	`child_id` text NOT NULL,
	`started_on` text NOT NULL,
	`ceased_on` text,
	`entered_care_on` text,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `care_episode_ref_unique` ON `care_episode` (`ref`);--> statement-breakpoint
CREATE INDEX `care_episode_cla` ON `care_episode` (`cla_ref`);--> statement-breakpoint
CREATE INDEX `care_episode_child` ON `care_episode` (`child_id`);--> statement-breakpoint
CREATE TABLE `protection_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`child_id` text NOT NULL,
	`started_on` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `protection_plan_ref_unique` ON `protection_plan` (`ref`);--> statement-breakpoint
CREATE INDEX `protection_plan_child` ON `protection_plan` (`child_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text,
	`start_time` text NOT NULL,
	`starts_at` integer,
	`minutes` integer,
	`venue` text,
	`chair_id` text,
	`set_here_at` integer,
	FOREIGN KEY (`chair_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_ref_unique` ON `meeting` (`ref`);--> statement-breakpoint
CREATE INDEX `meeting_day` ON `meeting` (`on_day`,`kind`);--> statement-breakpoint
CREATE TABLE `meeting_child` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`child_id` text NOT NULL,
	`ref` text,
	`due_on` text,
	`venue_for_child` text,
	`asked_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_child_ref_unique` ON `meeting_child` (`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_child_once` ON `meeting_child` (`meeting_id`,`child_id`);--> statement-breakpoint
CREATE INDEX `meeting_child_child` ON `meeting_child` (`child_id`);--> statement-breakpoint
CREATE TABLE `meeting_guest` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`adult_id` text,
	`label` text NOT NULL,
	`shown_to_child` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_guest_child` ON `meeting_guest` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `meeting_outcome` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`authorised_by` text,
	`reason` text,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`adult_id` text,
	`how` text NOT NULL,
	`led` text,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_meeting_child` ON `attendance` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `code_difference` (
	`meeting_child_id` text PRIMARY KEY NOT NULL,
	`imported_code` text NOT NULL,
	`noticed_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `participation` (
	`meeting_child_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`source` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `talk` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`outcome` text NOT NULL,
	`on_day` text NOT NULL,
	`note` blob,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `talk_meeting_child` ON `talk` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`child_id` text NOT NULL,
	`purpose` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` integer NOT NULL,
	`language` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `views_once` ON `views` (`meeting_child_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `views_child` ON `views` (`child_id`);--> statement-breakpoint
CREATE TABLE `views_page` (
	`views_id` text NOT NULL,
	`page` text NOT NULL,
	`answers` blob NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`views_id`, `page`),
	FOREIGN KEY (`views_id`) REFERENCES `views`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `views_read` (
	`sent_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sent_id`, `adult_id`),
	FOREIGN KEY (`sent_id`) REFERENCES `views_sent`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `views_sent` (
	`id` text PRIMARY KEY NOT NULL,
	`views_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` blob NOT NULL,
	`helped_by` text NOT NULL,
	`helper_id` text,
	`medium` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`views_id`) REFERENCES `views`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`helper_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `views_sent_once` ON `views_sent` (`views_id`,`revision`);--> statement-breakpoint
CREATE TABLE `views_taken_back` (
	`sent_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`sent_id`) REFERENCES `views_sent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `wish` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`meeting_child_id` text,
	`sent_id` text,
	`field` text NOT NULL,
	`place` integer NOT NULL,
	`text` blob NOT NULL,
	`audience` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_id`) REFERENCES `views_sent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_once` ON `wish` (`sent_id`,`field`,`place`);--> statement-breakpoint
CREATE INDEX `wish_child` ON `wish` (`child_id`);--> statement-breakpoint
CREATE INDEX `wish_meeting` ON `wish` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `wish_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`wish_id` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` blob NOT NULL,
	`who` blob,
	`by_day` text,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`wish_id`) REFERENCES `wish`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wish_answer_wish` ON `wish_answer` (`wish_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `wish_done` (
	`wish_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`wish_id`) REFERENCES `wish`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`from` text NOT NULL,
	`kind` text NOT NULL,
	`body` blob NOT NULL,
	`send_key` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_once` ON `message` (`child_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `message_adult` ON `message` (`adult_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `message_read` (
	`message_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `alert` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` blob,
	`promise` text NOT NULL,
	`send_key` text NOT NULL,
	`raised_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_once` ON `alert` (`child_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `alert_raised` ON `alert` (`raised_at`);--> statement-breakpoint
CREATE TABLE `alert_closed` (
	`alert_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`what` blob NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `alert_seen` (
	`alert_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `alert_told` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alert`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_told_alert` ON `alert_told` (`alert_id`);--> statement-breakpoint
CREATE TABLE `duty_window` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`from_minute` integer NOT NULL,
	`to_minute` integer NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `card` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`qr_hash` text NOT NULL,
	`typed_hash` text NOT NULL,
	`picture` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`redeemed_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `card_qr_hash_unique` ON `card` (`qr_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `card_typed_hash_unique` ON `card` (`typed_hash`);--> statement-breakpoint
CREATE INDEX `card_child` ON `card` (`child_id`);--> statement-breakpoint
CREATE TABLE `child_secret` (
	`child_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_secret_hash_unique` ON `invitation` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `known_device` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `known_device_secret_hash_unique` ON `known_device` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `known_device_child` ON `known_device` (`child_id`);--> statement-breakpoint
CREATE TABLE `oidc_identity` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`linked_at` integer NOT NULL,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `oidc_identity_once` ON `oidc_identity` (`issuer`,`subject`);--> statement-breakpoint
CREATE TABLE `password` (
	`adult_id` text PRIMARY KEY NOT NULL,
	`name_hash` text NOT NULL,
	`hash` text NOT NULL,
	`authenticator` blob,
	`last_step` integer,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_name_hash_unique` ON `password` (`name_hash`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account` text NOT NULL,
	`device` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_account` ON `sign_in_failure` (`account`,`device`,`at`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`kind` text NOT NULL,
	`child_id` text,
	`adult_id` text,
	`helper_id` text,
	`helper_kind` text,
	`locked_to` text,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`fresh_at` integer NOT NULL,
	`second_factor_at` integer
);
--> statement-breakpoint
CREATE INDEX `session_child` ON `session` (`child_id`);--> statement-breakpoint
CREATE INDEX `session_adult` ON `session` (`adult_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject` text,
	`child_id` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_child` ON `audit` (`child_id`,`at`);--> statement-breakpoint
CREATE TABLE `break_glass` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`child_id` text NOT NULL,
	`reason` text NOT NULL,
	`unsafe_to_show` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`reviewed_by` text,
	`reviewed_at` integer
);
--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`adult_id` text NOT NULL,
	`kind` text NOT NULL,
	`to` blob NOT NULL,
	`path` text NOT NULL,
	`message_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`tries` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_message_id_unique` ON `notice` (`message_id`);--> statement-breakpoint
CREATE INDEX `notice_next` ON `notice` (`next_try_at`);--> statement-breakpoint
CREATE TABLE `notice_outcome` (
	`notice_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`why` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `advocate_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`meeting_child_id` text,
	`what` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `advocate_offer_child` ON `advocate_offer` (`child_id`,`at`);--> statement-breakpoint
CREATE TABLE `filing` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_child_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`meeting_child_id`) REFERENCES `meeting_child`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `filing_meeting_child` ON `filing` (`meeting_child_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_response` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`meeting_id` text NOT NULL,
	`received_on` text NOT NULL,
	`respondent` text NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_response_ref_unique` ON `questionnaire_response` (`ref`);--> statement-breakpoint
CREATE INDEX `questionnaire_received` ON `questionnaire_response` (`received_on`);--> statement-breakpoint
CREATE TABLE `report_release` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`child_id` text NOT NULL,
	`adult_id` text NOT NULL,
	`released_at` integer,
	`opened_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `child`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adult_id`) REFERENCES `adult`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_release_once` ON `report_release` (`meeting_id`,`child_id`,`adult_id`);--> statement-breakpoint
CREATE INDEX `report_release_adult` ON `report_release` (`adult_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
