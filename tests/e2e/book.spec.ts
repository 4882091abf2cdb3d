import { tellsOfBook, toldHere } from './book-keeper.ts';
import { test } from './stage.ts';

test.use({ town: 'books' });

for (const keeper of toldHere(['8-11', '16-plus'])) {
	test.describe(`the book of ${keeper.name}`, () => {
		test.describe.configure({ mode: 'serial' });
		tellsOfBook(keeper);
	});
}
