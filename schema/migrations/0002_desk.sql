CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`entry` text NOT NULL,
	`part` text,
	`field` text,
	`text` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	`done_at` text,
	`done_by` text
);
--> statement-breakpoint
CREATE INDEX `notes_by_entry` ON `notes` (`entry`,`id`);--> statement-breakpoint
CREATE TABLE `presence` (
	`entry` text NOT NULL,
	`part` text NOT NULL,
	`account` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`entry`, `part`, `account`)
);
--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`entry` text NOT NULL,
	`revisions` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_hash_unique` ON `preview_links` (`hash`);--> statement-breakpoint
CREATE INDEX `preview_links_by_entry` ON `preview_links` (`entry`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`entry` text NOT NULL,
	`action` text NOT NULL,
	`languages` text NOT NULL,
	`revisions` text NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`ended_at` text
);
--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `schedules_by_entry` ON `schedules` (`entry`);--> statement-breakpoint
ALTER TABLE `revisions` ADD `finished` integer DEFAULT true NOT NULL;