-- The figures' kept sums (server/statistics/kept/): whatever may change what a meeting adds to them
-- marks that meeting as stale. Its facts are then counted again from the rows.
INSERT OR IGNORE INTO `figure_stale` SELECT `id` FROM `meeting`;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_update` AFTER UPDATE OF `kind`, `on_day`, `starts_at`, `chair_id` ON `meeting`
BEGIN
	INSERT INTO `figure_stale` VALUES (NEW.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_delete` AFTER DELETE ON `meeting`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_outcome_insert` AFTER INSERT ON `meeting_outcome`
BEGIN
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_outcome_update` AFTER UPDATE OF `meeting_id`, `outcome` ON `meeting_outcome`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_outcome_delete` AFTER DELETE ON `meeting_outcome`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_child_insert` AFTER INSERT ON `meeting_child`
BEGIN
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_child_update` AFTER UPDATE OF `meeting_id`, `child_id` ON `meeting_child`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_meeting_child_delete` AFTER DELETE ON `meeting_child`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_report_release_insert` AFTER INSERT ON `report_release`
BEGIN
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_report_release_update` AFTER UPDATE OF `meeting_id`, `child_id`, `adult_id`, `released_at`, `opened_at` ON `report_release`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_report_release_delete` AFTER DELETE ON `report_release`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_questionnaire_response_insert` AFTER INSERT ON `questionnaire_response`
BEGIN
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_questionnaire_response_update` AFTER UPDATE OF `meeting_id`, `received_on`, `answers` ON `questionnaire_response`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
	INSERT INTO `figure_stale` VALUES (NEW.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_questionnaire_response_delete` AFTER DELETE ON `questionnaire_response`
BEGIN
	INSERT INTO `figure_stale` VALUES (OLD.`meeting_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_participation_insert` AFTER INSERT ON `participation`
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `id` = NEW.`meeting_child_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_participation_update` AFTER UPDATE OF `meeting_child_id`, `code` ON `participation`
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `id` = OLD.`meeting_child_id` ON CONFLICT DO NOTHING;
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `id` = NEW.`meeting_child_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_participation_delete` AFTER DELETE ON `participation`
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `id` = OLD.`meeting_child_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_allocation_insert` AFTER INSERT ON `allocation`
WHEN NEW.`as` IN ('iro', 'chair', 'social-worker')
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `child_id` = NEW.`child_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_allocation_update` AFTER UPDATE OF `adult_id`, `child_id`, `as`, `team_id`, `from`, `to` ON `allocation`
WHEN OLD.`as` IN ('iro', 'chair', 'social-worker') OR NEW.`as` IN ('iro', 'chair', 'social-worker')
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `child_id` = OLD.`child_id` ON CONFLICT DO NOTHING;
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `child_id` = NEW.`child_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_allocation_delete` AFTER DELETE ON `allocation`
WHEN OLD.`as` IN ('iro', 'chair', 'social-worker')
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `child_id` = OLD.`child_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `figures_child_update` AFTER UPDATE OF `dob`, `band_set` ON `child`
BEGIN
	INSERT INTO `figure_stale` SELECT `meeting_id` FROM `meeting_child` WHERE `child_id` = NEW.`id` ON CONFLICT DO NOTHING;
END;
