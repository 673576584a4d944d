CREATE TABLE `keep_editions` (
	`number` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keep_editions_number_unique` ON `keep_editions` (`number`);--> statement-breakpoint
CREATE TABLE `kept_words` (
	`entry` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`entry`, `word`)
);
--> statement-breakpoint
CREATE TABLE `reprojections` (
	`entry` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
