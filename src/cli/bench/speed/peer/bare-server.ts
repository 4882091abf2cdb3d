import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

// The least a server can do: the same bytes for every GET, one durable row for every POST.
const [, , page = '', database = ''] = process.argv;
const html = readFileSync(page);
const db = new Sqlite(database);
db.pragma('journal_mode = wal');
db.pragma('synchronous = full');
db.exec('CREATE TABLE IF NOT EXISTS answer (id INTEGER PRIMARY KEY, at INTEGER, body TEXT)');
const insert = db.prepare('INSERT INTO answer (at, body) VALUES (?, ?)');
/** What is needed beside a form's own words to make a row of about 1 KB. */
const FILLING = 'x'.repeat(600);

createServer((asked, answer) => {
	if (asked.method !== 'POST') {
		answer.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-length': html.length,
			'cache-control': 'no-store'
		});
		answer.end(html);
		return;
	}
	const pieces: Buffer[] = [];
	asked.on('data', (piece: Buffer) => pieces.push(piece));
	asked.on('end', () => {
		insert.run(Date.now(), Buffer.concat(pieces).toString('utf8') + FILLING);
		answer.writeHead(303, { location: '/next', 'content-length': 0 });
		answer.end();
	});
}).listen(Number(process.env.PORT), '127.0.0.1');
