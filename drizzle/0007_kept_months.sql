CREATE TABLE `figure_month` (
	`month` text NOT NULL,
	`lead` integer NOT NULL,
	`part` text NOT NULL,
	`numbers` blob NOT NULL,
	PRIMARY KEY(`month`, `lead`, `part`)
);
