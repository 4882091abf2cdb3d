import { tellsOfBook, toldHere } from '#tests/e2e/book-keeper.ts';
import { test } from '#tests/e2e/stage.ts';

// The same journeys where no script runs.
test.use({ town: 'books without scripts', javaScriptEnabled: false });

for (const keeper of toldHere(['4-7', '12-15'])) {
	test.describe(`the book of ${keeper.name}`, () => {
		test.describe.configure({ mode: 'serial' });
		tellsOfBook(keeper);
	});
}
