// The command line. Only Node's own modules may be imported here before its version is known to be
// right: under an older Node the database's binding ends the program without a word.
const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
	process.stderr.write(
		`sayso needs Node ${NEEDED}, and this is ${process.versions.node}. Start it with: npm run sayso -- …\n`
	);
	process.exitCode = 1;
} else {
	const { sayso } = await import('./sayso.ts');
	process.exitCode = await sayso(process.argv.slice(2));
}

export {};
