import { MODEL } from '../../handbook/schema/model.ts';

const picture = (colour: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 32"><rect width="96" height="32" fill="${colour}"/></svg>\n`;

/** The pictures of an organisation, by path from the root of the project. */
export const PICTURES = {
	'public/brand/logo.svg': picture('#224488'),
	'public/brand/logo-dark.svg': picture('#88aaff'),
	'public/brand/icon.svg': picture('#224488'),
};

/** What handbook.yaml says of a fork, but for its brand. */
export const IDENTITY = `model: ${MODEL}
name: Acme engineering
site: https://handbook.acme.example
repository: https://git.example/acme/ladder
gitHost: github
`;

/** The path that its handbook lives under. */
export const BASE = '/some-repo/';

const SETTINGS = `${IDENTITY}credit: false
brand: { colour: "#c2185b", logo: /brand/logo.svg, logoDark: /brand/logo-dark.svg, icon: /brand/icon.svg }
words:
  one-on-one: check-in
  tech lead: technical steward
  engineering manager: area lead
  level: grade
  owner: holder
  handbook: almanac
`;

/** What makes a fork with a brand and with words of its own of the project, by path from its root. */
export const ACME = { ...PICTURES, 'content/org/handbook.yaml': SETTINGS };
