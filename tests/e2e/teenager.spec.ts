import { test } from './stage.ts';
import { tellsOfTeenager } from './teenager.ts';

test.describe.configure({ mode: 'serial' });
// Pages fade into one another here, as for everybody who has not asked for calm.
test.use({ town: 'teenager', contextOptions: {} });

tellsOfTeenager();
