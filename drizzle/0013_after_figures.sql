CREATE INDEX `meeting_child_asked` ON `meeting_child` (`asked_at`) WHERE "meeting_child"."asked_at" is not null;--> statement-breakpoint
CREATE INDEX `talk_day` ON `talk` (`on_day`);--> statement-breakpoint
CREATE INDEX `views_started` ON `views` (`started_at`);--> statement-breakpoint
CREATE INDEX `wish_made` ON `wish` (`made_at`);