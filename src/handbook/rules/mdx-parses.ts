import { atTheDoor } from '../model/rule.ts';

export const mdxParses = atTheDoor('mdx-parses', 'The text under the front matter can be read as Markdown.');
