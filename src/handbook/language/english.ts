import type { WatchedLists } from './watched.ts';

/** As often as this a phrase may stand in any handbook, however short: it may be chance. */
export const FEWEST = 8;

/** What to write instead of a word that is better left out. */
export const LEAVE_OUT = 'leave it out';

/** What stands for anybody in what is asked of them, and for one person in a story. */
export const PRONOUNS = 'he / she / him / his / her / hers / himself / herself';

const DAYS = 'Monday / Tuesday / Wednesday / Thursday / Friday / Saturday / Sunday';
const SEEN = 'What does somebody else see when it is done?';
const PART = 'What is there afterwards that was not there before, and which part of it is theirs?';
const KNOWN = 'What does somebody do who knows it, and what would go wrong without?';

/**
 * The words that rules look for in English, as they ship. What a key may be is said in `watched.ts`: a
 * vague verb stands as it does in a statement, in the third person.
 */
export const ENGLISH: WatchedLists = {
	/** Turns that say nothing that could be seen, each with a question whose answer could stand there. */
	vague: {
		'helps with': PART,
		'assists / assists with / assists in': PART,
		'participates in / takes part in / is involved in': PART,
		'contributes to': PART,
		understands: KNOWN,
		'has an understanding of': KNOWN,
		'has knowledge of': KNOWN,
		'is familiar with / has familiarity with': KNOWN,
		'is aware of / has an awareness of': KNOWN,
		appreciates: KNOWN,
		'is good at': SEEN,
		demonstrates: SEEN,
	},
	/** Words that take everybody for a man, or the work for easy, each with what to write instead. Pronouns only in what is asked. */
	loaded: {
		'he/she / she/he / s/he / he or she / she or he': 'they',
		'him/her / her/him / him or her / her or him': 'them',
		'his/her / her/his / his or her / her or his / his/hers': 'their',
		'himself/herself / himself or herself / herself or himself': 'themselves',
		[PRONOUNS]: 'they, them, their',
		manpower: 'people',
		'man-hour / man-hours / man hours': 'hours of work',
		'man-day / man-days / man days / man-month / man-months / man-year / man-years': 'days, months or years of work',
		'chairman / chairmen': 'chair',
		'spokesman / spokesmen': 'speaker',
		'foreman / foremen': 'supervisor',
		'salesman / salesmen': 'seller, or salesperson',
		'middleman / middlemen': 'go-between',
		'layman / laymen': 'somebody from outside the field',
		'right-hand man': 'deputy',
		'workmanlike / workmanship / craftsmanship': 'craft',
		'mankind / man-made': 'people, made by people',
		'guys / you guys': 'people, all of you, or the name of the team',
		'rockstar / rockstars / rock star / rock stars / ninja / ninjas': 'what the person does well',
		'obviously / needless to say / it goes without saying / as everyone knows / as everybody knows': LEAVE_OUT,
		'all you have to do is / all you need to do is / simply put / no-brainer': LEAVE_OUT,
		'it is easy to / it’s easy to / it is simple to / it’s simple to': 'how it is done',
		'Simply …': LEAVE_OUT,
		'Just ask … / Just do … / Just say … / Just tell … / Just use … / Just talk … / Just go … / Just write … / Just try …':
			LEAVE_OUT,
	},
	/** Phrases that wear out, each with how often they may stand in a thousand words. */
	worn: {
		half: 1,
		[DAYS]: 1,
		'a page': 0.5,
		'able to / ability to': 1,
		actively: 1,
		'appropriate / appropriately': 1,
		'consistent / consistently': 1,
		'effective / effectively': 1,
		'ensure / ensures / ensuring': 1.5,
		'makes an impact': 0.5,
		'in order to': 0.5,
		'leverage / leverages / leveraging / utilise / utilises / utilising / utilize / utilizes / utilizing': 0.5,
		'proactive / proactively': 1,
		successfully: 0.7,
	},
};
