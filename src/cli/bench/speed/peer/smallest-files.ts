/** Packages come from the portal's own node_modules, so both stand on the same versions. */
const manifest = {
	name: 'smallest',
	private: true,
	type: 'module',
	// What stands here is left out of the bundle.
	dependencies: { 'better-sqlite3': '*' }
};

const database = `import Sqlite from 'better-sqlite3';
import { building } from '$app/environment';

const db = new Sqlite(building ? ':memory:' : process.env.DATABASE);
db.pragma('journal_mode = wal');
db.pragma('synchronous = full');
db.exec(\`
	CREATE TABLE IF NOT EXISTS visit (id TEXT PRIMARY KEY, person INTEGER, ends INTEGER) WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS draft (person INTEGER, page INTEGER, answers TEXT, saved INTEGER,
		PRIMARY KEY (person, page)) WITHOUT ROWID;
\`);
export const visit = db.prepare('SELECT person FROM visit WHERE id = ? AND ends > ?');
export const draft = db.prepare('SELECT answers, saved FROM draft WHERE person = ? AND page = ?');
export const save = db.prepare(\`
	INSERT INTO draft VALUES (?, ?, ?, ?)
	ON CONFLICT DO UPDATE SET answers = excluded.answers, saved = excluded.saved\`);
`;

const hooks = `import { visit } from '$lib/server/database.js';

export function handle({ event, resolve }) {
	const found = visit.get(event.cookies.get('visit') ?? '', Date.now());
	if (!found) return new Response('Nobody', { status: 401 });
	event.locals.person = found.person;
	return resolve(event);
}
`;

const load = `import { error, fail, redirect } from '@sveltejs/kit';
import { draft, save } from '$lib/server/database.js';

const pages = [
	['How things are', 'How is your week going?', 'What is good about it?', 'Do you want to talk to somebody?'],
	['Where you live', 'How is it where you live?', 'What would make it better?', 'Do you have a quiet place there?'],
	['Friends and school', 'How is school?', 'Who do you like to be with?', 'Does anything get in the way?'],
	['The meeting', 'How do you feel about the meeting?', 'What do you want to be talked about?', 'Will you come?']
];

export function load({ params, locals }) {
	const page = Number(params.page);
	const words = pages[page - 1] ?? error(404);
	const saved = draft.get(locals.person, page);
	return { page, words, answers: saved ? JSON.parse(saved.answers) : {} };
}

export const actions = {
	default: async ({ request, params, locals }) => {
		const form = await request.formData();
		const [how, words, talk] = ['how', 'words', 'talk'].map((name) => String(form.get(name) ?? ''));
		if (!how || !talk) return fail(400, { missing: true });
		const answers = { how, words: words.slice(0, 2000), talk, filling: 'x'.repeat(600) };
		save.run(locals.person, Number(params.page), JSON.stringify(answers), Date.now());
		redirect(303, '/form/' + (Number(params.page) + 1));
	}
};
`;

const page = `<script>
	const { data } = $props();
	const faces = ['Very good', 'Good', 'Not so good', 'Bad'];
</script>

<svelte:head><title>{data.words[0]}</title></svelte:head>
<header><a href="/form/1">My form</a></header>
<main>
	<p>Page {data.page} of 4</p>
	<h1>{data.words[0]}</h1>
	<form method="post">
		<fieldset>
			<legend>{data.words[1]}</legend>
			{#each faces as face (face)}
				<label><input type="radio" name="how" value={face} checked={data.answers.how === face} /> {face}</label>
			{/each}
		</fieldset>
		<label>{data.words[2]} <textarea name="words" rows="5">{data.answers.words ?? ''}</textarea></label>
		<fieldset>
			<legend>{data.words[3]}</legend>
			{#each ['Yes', 'No'] as answer (answer)}
				<label><input type="radio" name="talk" value={answer} checked={data.answers.talk === answer} /> {answer}</label>
			{/each}
		</fieldset>
		<button>Save and go on</button>
	</form>
</main>

<style>
	header { background: #234; padding: 1rem; }
	header a { color: #fff; }
	main { font: 1.1rem/1.5 system-ui; margin: auto; max-width: 40rem; padding: 1rem; }
	label { display: block; }
	textarea { font: inherit; width: 100%; }
</style>
`;

/** The smallest SvelteKit site with a form of four pages: two prepared reads, one durable write. */
export const smallestFiles: Readonly<Record<string, string>> = {
	'package.json': JSON.stringify(manifest),
	'svelte.config.js': `import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };\n`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n`,
	'src/app.html': `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8" />\n<meta name="viewport" content="width=device-width, initial-scale=1" />\n%sveltekit.head%\n</head>\n<body>%sveltekit.body%</body>\n</html>\n`,
	'src/lib/server/database.js': database,
	'src/hooks.server.js': hooks,
	'src/routes/form/[page]/+page.server.js': load,
	'src/routes/form/[page]/+page.svelte': page
};
