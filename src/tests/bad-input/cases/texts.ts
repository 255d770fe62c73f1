import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const FILE = 'responsibilities/hiring.mdx';
const BELOW = 'Only the text below the fields has room for it.';

/** A summary, which stands on line 5, with what would not be shown as it is meant. */
const summary = (name: string, yaml: string, ...said: Row[]) =>
	oneFile(name, FILE, changed(FILE, 'summary: The right people join.', `summary: ${yaml}`), ...said);

/** A title, which stands on line 2. */
const title = (name: string, yaml: string, ...said: Row[]) =>
	oneFile(name, FILE, changed(FILE, 'title: Hiring', `title: ${yaml}`), ...said);

/** Texts of the front matter: sentences may hold marks of Markdown, titles and names may not. */
export const textCases: readonly Case[] = [
	summary(
		'emphasis, code and links in a summary are accepted',
		'"Writes **the** [review](/roles/manager/) with `code`, *at once*."',
	),
	summary('signs that are text are accepted', '"p95 < 200 ms, List<String>, <your name>, 5~6 people, a > b"'),
	summary('a link to another site is accepted', 'See [this](https://example.org/) and https://example.org/b.'),
	summary('several paragraphs are accepted', '|\n  One.\n\n  Two.'),
	summary('a link to a page that is not there', '"See [it](/roles/nobody/)."', [
		'5:20',
		'No such page: /roles/nobody/',
	]),
	summary('a link that runs', '"See [it](javascript:alert(1))."', ['5:20', 'no address of a page']),
	summary('a link without its scheme', '"See [it](www.example.com)."', ['5:20', 'Write https://www.example.com']),
	summary('a link without an address', '"See [it][nope]."', ['5:15', BELOW]),
	summary('bold that is never closed', 'The **right people join.', ['5:14', 'makes nothing bold']),
	summary('a list', '|\n  People who\n  - join\n  - stay', ['7:3', BELOW]),
	summary('bullets of a word processor', '|\n  • join\n  • stay', ['6:3', BELOW]),
	summary('a table', '|\n  | A | B |\n  | - | - |', ['6:3', BELOW]),
	summary('a picture', '"See ![it](/brand/logo.png)."', ['5:21', BELOW]),
	summary('a component', `'Ask <Owner of="hiring" />.'`, ['5:15', BELOW]),
	summary('a tag', '"<b>The</b> right <iframe src=x></iframe>"', ['5:11', 'Write **the words**'], ['5:28', BELOW]),
	summary('an address in angles', 'See <https://example.org/a>.', ['5:14', 'Write [text](https://example.org/a)']),
	summary('a character that nobody sees, by its code', '"The right&#x200B; people"', ['5:20', 'U+200B']),
	summary('a small letter', 'H~2~O joins.', ['5:11', BELOW]),
	summary('a tag in the middle of a word', '"x<sup>2</sup>, a<br>b, List<String>"', ['5:12', BELOW], ['5:27', BELOW]),
	summary('an address of mail', '"[Ask](desk@example.com)"', ['5:17', 'Write mailto:desk@example.com']),
	summary('a line of dashes in a text of several lines is accepted', '|\n  One.\n  ---\n  Two.'),
	{
		name: 'a line of dashes that ends the fields within a text is one finding, whatever it cuts off',
		files: {
			[FILE]: '---\ntitle: Hiring\narea: work\nsummary: |\n  One.\n---\n  Two.\nowner: manager\n---\n',
		},
		expected: [{ at: `${FILE}:7:3`, says: /stand below their end.*indent a line of ---/ }],
	},
	oneFile('an answer of a dash', 'faq/x.mdx', '---\nquestion: What is it?\nanswer: "—"\n---\n', [
		'3:9',
		'“—” has no letter or digit',
	]),
	oneFile('a title of question marks', 'pages/x.mdx', '---\ntitle: "???"\ndescription: x\n---\n', [
		'2:8',
		'“???” has no letter or digit',
	]),
	title('signs that are text are accepted in a title', '"Latency < 200 ms, List<String>, C++ [optional], snake_case"'),
	title('emphasis in a title', '"Hiring **well**"', ['2:16', 'sign by sign']),
	title('a link in a title', '"Hiring [well](/roles/)"', ['2:16', 'sign by sign']),
	title('code in a title', '"Hiring `well`"', ['2:16', 'sign by sign']),
	title('a tag in a title', '"Hiring <b>well</b>"', ['2:16', 'sign by sign']),
];
