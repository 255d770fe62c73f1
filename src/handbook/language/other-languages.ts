/**
 * What German, French and Spanish call the things of the field, without accents: an English word that
 * searches know, then theirs. A search in English that is asked one of these is asked the first.
 */
const TABLE = `
pay|gehalt|lohn|bezahlung|gehaltserhohung|salaire|paie|sueldo|salario
promotion|beforderung|aufstieg|ascenso
hiring|einstellung|bewerbung|bewerber|bewerbungsgesprach|vorstellungsgesprach|embauche|contratacion|reclutamiento|entrevista|contratar
firing|kundigung|entlassung|licenciement|despido
resignation|austritt|demission|depart|renuncia
one-on-one|mitarbeitergesprach|entretien individuel
performance review|leistungsbeurteilung|leistungsbewertung|jahresgesprach|evaluation annuelle|entretien annuel|evaluation des performances
performance improvement plan|schlechte leistung|bajo rendimiento
feedback|ruckmeldung|kritik|retour|critique|retroalimentacion
tech lead|technischer leiter|responsable technique|lider tecnico
engineering manager|teamleiter|vorgesetzter|chef|fuhrungskraft|jefe|gerente
manager of managers|abteilungsleiter|entwicklungsleiter|director de ingenieria
developer|entwickler|programmierer|desarrollador|programador
principal engineer|ingenieur principal|arquitecto|ingeniero principal
product manager|responsable produit
program plan|projektplan|plan de projet|plan de proyecto
technical program manager|projektleiter|projektmanager|chef de projet|jefe de proyecto
responsibility|verantwortung|verantwortlich|responsabilidad
decision rights|entscheidung|wer entscheidet|qui decide|quien decide
disagree|streit|meinungsverschiedenheit
technical debt|technische schulden|dette technique|deuda tecnica
architecture decision|architektur|architecture logicielle|arquitectura
code review|codeuberprufung|revue de code|revision de codigo
testing|pruebas
bug|fehler
security|sicherheit|datenschutz|seguridad|proteccion de datos
incident|storung|ausfall|vorfall|panne
incident review|retour d'experience
on-call|bereitschaft|bereitschaftsdienst|rufbereitschaft|astreinte|guardia
deploy|auslieferung|deploiement|mise en production|despliegue
quality|calidad
technology|tecnologia
onboarding|einarbeitung|einarbeiten|integration|nouvel arrivant|incorporacion
mentoring|betreuung|tutorat
teaching|weiterbildung|schulung|ausbildung|wissenstransfer|formation|partage des connaissances|formacion|transferencia de conocimiento
career|karriere|laufbahn|entwicklungsplan|carriere|carrera
career ladder|karriereleiter|karrierestufen
level|stufe|stufen|niveau|niveaux|nivel
stay technical|fachkarriere|filiere technique|carrera tecnica
competency|kompetenz|kompetenzen
become a manager|fuhrungskraft werden|manager werden|devenir manager|ser gerente
switch back|zuruck zur entwicklung|wieder programmieren|redevenir developpeur|volver a programar
team size|teamgrosse|taille de l'equipe|tamano del equipo
team structure|teamstruktur|structure de l'equipe|estructura del equipo
team health|stimmung|arbeitsklima|ambiance|ambiente
burnout|uberlastung|uberstunden|stress|epuisement|agotamiento
team culture|teamkultur|vertrauen|confiance|confianza
recognition|anerkennung|wertschatzung|reconnaissance|reconocimiento
remote|fernarbeit|homeoffice|teletravail|trabajo remoto
time off|urlaub|elternzeit|krank|conges|vacances|permiso
part-time|teilzeit|temps partiel|tiempo parcial
standing in|vertretung|stellvertretung|remplacement|suplencia
handover|ubergabe|nachfolge|succession|sucesion
delegate|delegieren|deleguer|delegar
priority|prioritaten|prioridad
deadline|frist|termin|delai|plazo
estimate|schatzung|aufwandsschatzung|estimacion
roadmap|feuille de route|hoja de ruta
strategy|estrategia
objectives|ziele
metrics|kennzahlen
budget|presupuesto
headcount|personalplanung|plantilla
organisation design|umstrukturierung|reestructuracion
customer|kunde|client
escalation|escalade
collaboration|zusammenarbeit|cooperation|colaboracion|trabajo en equipo
diversity|vielfalt|diversidad
artificial intelligence|kunstliche intelligenz|ki|intelligence artificielle|inteligencia artificial|ia
`;

/** Groups of phrases that mean the same: an English one first. */
export const inOtherLanguages: readonly (readonly string[])[] = TABLE.trim()
	.split('\n')
	.map((line) => line.split('|'));
