/** Names that people are given, in the languages that most ladders are written in; none that is a common word as well. */
const GIVEN = new Set(
	`aaron abdul abigail adam adrian agnes ahmed aisha alan albert alejandro alex alexander alexandra alfred ali alice
	alicia alison amanda amelia amina amir amit amy ana anas andrea andreas andrew andrey angela anil anita anja anjali
	anke anna anne annette anthony antoine anton antonio antti arjun arnaud arthur arun asha ashley astrid audrey
	barbara bastian beatrice beatriz ben benjamin bernard bernd bert bettina bianca birgit bjorn björn bob boris brandon
	brenda brian bridget bruno camille carina carl carla carlos carmen carol carolina caroline catherine cecilia
	charles charlotte chen chiara chloe chloé chris christian christina christine christoph christopher claire clara
	claudia claudio colin connor craig cristina cynthia daniel daniela david deborah deepak denis dennis diana diego dieter
	dimitri dmitri dominik donald donna doris dorothy eduardo edward elena elias elisa elizabeth ella ellen elsa emil
	emilia emily emma enrique eric erica erik erika ernst ethan eva evelyn fabian farah fatima felix ferdinand fernanda
	fernando fiona florian francesca francesco francisco frank franz frederik friedrich fritz gabriel gabriela gary
	geoffrey george georg gerald gerhard giovanni giulia gloria gordon greg gregory guillaume gustav hanna hannah hans
	harald harry hassan heather heidi heike heinrich helen helena helga henri henrik henry hiroshi holger hugo ibrahim
	ian igor ines ingrid irene irina isaac isabel isabella isabelle ivan ivana jack jacob jacques jakob james jan jana jane
	janet jason javier jean jeff jeffrey jennifer jenny jens jeremy jessica jim joan joanna joao joão joe joel johan
	johanna johannes john johnny jonas jonathan jordan jorge jose josé josef joseph joshua juan judith julia julian
	juliana julie julien jürgen justin kai karen karin karl karolina katarina kate katharina katherine kathleen katja
	katrin keith kelly kenneth kenji kevin khalid kim klaus kofi kristin kristina kumar kurt kwame lakshmi lara lars laura
	lauren laurent lea leila leo leon leonie li lin linda lisa lorenzo louis louise luc lucas lucia lucie luis luisa lukas
	luke lynn magdalena mahmoud malik manfred manuel marc marcel marcin marco marcus margaret maria mariam marie marina
	mario marion marius markus marta martha martin martina mary mateo mathieu matteo matthew matthias maurice max
	maximilian maya mehmet mei melanie melissa mia michael michel michele michelle miguel mikael mike mohamed mohammad
	mohammed monica monika moritz muhammad nadia nancy naomi natalia natalie natasha nathan neha nicholas nick nicolas
	nicole niels nikhil nils nina noah nora norbert olaf oleg olga oliver olivia omar oscar otto pablo pamela paola
	patricia patrick paul paula paulo pauline pavel pedro peter petra philip philipp phillip pierre pilar piotr priya
	rachel rafael rahul raj rajesh ralf ralph ravi rebecca reinhard renate renato ricardo richard rita robert roberto
	robin rodrigo roger roland rolf roman ronald rosa rosemary ruth ryan sabine sally samantha samir samuel sandra sanjay
	sara sarah sasha scott sean sebastian sergei sergio sergey shanice sharon shirley silvia simon simone sofia sonia
	sonja sophia sophie stefan stefanie stephan stephanie stephen steve steven stuart sunil susan susanne suzanne sven
	svetlana sylvia tamara tania tanja tatiana teresa theo theresa thomas thorsten tim timothy tina tobias todd tom tomas
	tony travis tyler ulrich ulrike ursula uwe valentina valerie vanessa vera verena veronica victor victoria vijay
	vikram viktor vincent virginia vladimir walter wei wendy werner wilhelm william wolfgang xavier yan yannick yasmin
	yuki yusuf yves yvonne zachary zainab zoe zoë`.split(/\s+/),
);

/** A given name and what follows it: one more name at least, each with a capital, and the small words between them. */
const FULL =
	/^(\p{Lu}[\p{L}’'-]*)(?:\s+(?:(?:de|van|von|der|den|da|di|la|le|bin|al)\s+)*(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*)){1,3}$/u;

/** Whether a text is nothing but a given name; one of them may be another word, most of several are not. */
export const isGivenName = (text: string): boolean => /^\p{Lu}/u.test(text) && GIVEN.has(text.trim().toLowerCase());

/** Whether a text is surely the name of somebody: a given name that is no other word, and a family name. */
export function isPersonsName(text: string): boolean {
	const [, given = ''] = FULL.exec(text.trim()) ?? [];
	return given.split('-').some((part) => GIVEN.has(part.toLowerCase()));
}
