CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	`signed_in_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_by_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`entry` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_by_entry` ON `audit` (`entry`,`id`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`collection` text NOT NULL,
	`singleton` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`created_from` text NOT NULL,
	`trashed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_singleton_unique` ON `entries` (`singleton`);--> statement-breakpoint
CREATE INDEX `entries_by_collection` ON `entries` (`collection`,`id`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`key` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`entry` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`invalidate_at` text,
	`purge` integer NOT NULL,
	PRIMARY KEY(`entry`, `version`)
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`entry` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`shared` integer,
	`sr` integer,
	`en` integer,
	`sr_published_at` text,
	`sr_updated_at` text,
	`en_published_at` text,
	`en_updated_at` text,
	PRIMARY KEY(`entry`, `version`)
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`entry` text NOT NULL,
	`part` text NOT NULL,
	`number` integer NOT NULL,
	`data` text NOT NULL,
	`title` text,
	`title_key` text,
	`slug` text,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`entry`, `part`, `number`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`session` text
);
--> statement-breakpoint
CREATE TABLE `slugs` (
	`collection` text NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`entry` text NOT NULL,
	`current` integer NOT NULL,
	PRIMARY KEY(`collection`, `language`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `slugs_by_entry` ON `slugs` (`entry`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`scope` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);