/**
 * The version of the content model: of what fields and collections there are and what they mean. It
 * rises when content that was valid would no longer be, and `npm run upgrade` moves a fork's along.
 */
export const MODEL = 2;
