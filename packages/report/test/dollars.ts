import { writeMoneyOf } from '../src/base/currency.js';

/** The one thing that the report remembers, as it is at first: files of tests share its modules. */
writeMoneyOf(undefined);
