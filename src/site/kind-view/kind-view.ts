import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { CollectionName } from '../../handbook/schema/collections.ts';
import type { Reader } from './reader.ts';
import type { SearchRecord } from './record.ts';
import type { Section } from './section.ts';

/** What a kind of entry gives to the site as a whole, beside its pages: one record each, listed in `kinds/index.ts`. */
export interface KindView<Name extends CollectionName = CollectionName> {
	/** Its section of the navigation, nothing where the handbook has none of it; or the kind whose section lists it too. */
	section: ((handbook: PublicHandbook) => Section | undefined) | CollectionName;
	/** What the search knows of it: a record at the address of each entry, and of what stands on its page. */
	records: (reader: Reader) => Iterable<SearchRecord>;
	/** What its page says that somebody may want to be otherwise, a paragraph each; absent where nobody is measured by it. */
	wording?: (entry: Entry<Name>) => string[];
}
