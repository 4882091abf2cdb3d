import Sqlite from 'better-sqlite3';
const proto = Object.getPrototypeOf(new Sqlite(':memory:').prepare('select 1'));
const sums = new Map<string, [number, number]>();
for (const m of ['run', 'get', 'all'] as const) {
	const orig = proto[m];
	proto[m] = function (this: any, ...a: unknown[]) {
		const t = performance.now();
		try {
			return orig.apply(this, a);
		} finally {
			const k = this.source.slice(0, 130).replace(/\s+/g, ' ');
			const x = sums.get(k) ?? [0, 0];
			x[0] += performance.now() - t;
			x[1]++;
			sums.set(k, x);
		}
	};
}
process.on('exit', () => {
	for (const [k, [t, n]] of [...sums].sort((a, b) => b[1][0] - a[1][0]).slice(0, 22))
		console.log((t | 0) + 'ms', n, ((t * 1000) / n).toFixed(1) + 'µs', k);
});
await import('./zzimp.ts');
