/**
 * What German, French and Spanish call the things of the field, without accents: an English word that
 * searches know, then theirs. A search in English that is asked one of these is asked the first.
 */
const TABLE = `
pay|gehalt|lohn|bezahlung|gehaltserhohung|salaire|paie|sueldo|salario|verdienst|vergutung|remuneration|retribucion|nomina
promotion|beforderung|aufstieg|ascenso|avancement|promocion
hiring|einstellung|bewerbung|bewerber|bewerbungsgesprach|vorstellungsgesprach|embauche|contratacion|reclutamiento|entrevista|contratar|recrutement|recruter|personalauswahl|seleccion de personal
firing|kundigung|entlassung|licenciement|despido|entlassen|kundigen|licencier|despedir
resignation|austritt|demission|depart|renuncia|mitarbeiter verlasst|baja voluntaria
one-on-one|mitarbeitergesprach|entretien individuel|einzelgesprach|vier-augen-gesprach|point individuel|entretien en tete a tete|reunion individual|uno a uno|reunion uno a uno
performance review|leistungsbeurteilung|leistungsbewertung|jahresgesprach|evaluation annuelle|entretien annuel|evaluation des performances|beurteilung|evaluation de performance|evaluacion de desempeno|evaluacion del desempeno|evaluacion anual|evaluacion
performance improvement plan|schlechte leistung|bajo rendimiento|minderleistung|leistungsschwach|sous-performance|sous-performant|bajo desempeno|mal rendimiento
feedback|ruckmeldung|kritik|retour|critique|retroalimentacion|commentaires|opinion|critica
tech lead|technischer leiter|responsable technique|lider tecnico|technische leitung|technische fuhrung|responsable tecnico|referent technique
engineering manager|teamleiter|vorgesetzter|chef|fuhrungskraft|jefe|gerente|teamleitung|fuhrung|manager d'equipe|chef d'equipe|jefe de equipo|responsable d'equipe|lider de equipo|encadrement|encadrant|personalverantwortung|personalfuhrung|mitarbeiterfuhrung|superior
manager of managers|abteilungsleiter|entwicklungsleiter|director de ingenieria|bereichsleiter|direktor|directeur|directrice|directeur technique|director tecnico
developer|entwickler|programmierer|desarrollador|programador|entwicklerin|softwareentwickler|developpeur|developpeuse|programmeur|desarrolladora|programadora|ingeniero de software
principal engineer|ingenieur principal|arquitecto|ingeniero principal
product manager|responsable produit|produktmanager|produktverantwortlicher|chef de produit|jefe de producto|gerente de producto
program plan|projektplan|plan de projet|plan de proyecto
technical program manager|projektleiter|projektmanager|chef de projet|jefe de proyecto
responsibility|verantwortung|verantwortlich|responsabilidad|aufgabe|aufgaben|aufgabenbereich|zustandigkeit|zustandig|tache|taches|responsabilite|responsabilites|tarea|tareas|funciones|responsabilidades
decision rights|entscheidung|wer entscheidet|qui decide|quien decide|entscheidungsrecht|entscheidungsrechte|entscheidungsbefugnis|entscheidungen|prise de decision|pouvoir de decision|toma de decisiones|tomar decisiones
disagree|streit|meinungsverschiedenheit|konflikt|konflikte|uneinigkeit|conflit|conflits|desaccord|conflicto|conflictos|desacuerdo
technical debt|technische schulden|dette technique|deuda tecnica
architecture decision|architektur|architecture logicielle|arquitectura|architekturentscheidung|decision d'architecture|decision de arquitectura
code review|codeuberprufung|revue de code|revision de codigo|relecture de code
testing|pruebas|tests automatises|testen|tester|pruebas automatizadas
bug|fehler
security|sicherheit|datenschutz|seguridad|proteccion de datos
incident|storung|ausfall|vorfall|panne|notfall|produktionsausfall|incidente|averia|caida
incident review|retour d'experience
on-call|bereitschaft|bereitschaftsdienst|rufbereitschaft|astreinte|guardia|bereitschaft nachts|de garde|guardias
deploy|auslieferung|deploiement|mise en production|despliegue
quality|calidad
technology|tecnologia
onboarding|einarbeitung|einarbeiten|integration|nouvel arrivant|incorporacion|einstieg neuer mitarbeiter|neuer mitarbeiter|neue mitarbeiter|accueil|nouveau collegue|nouveaux arrivants|integration des nouveaux|nuevo empleado|nuevos empleados|acogida
mentoring|betreuung|tutorat|forderung|begleitung|mentorat|accompagnement|mentoria|acompanamiento
teaching|weiterbildung|schulung|ausbildung|wissenstransfer|formation|partage des connaissances|formacion|transferencia de conocimiento|fortbildung|lernen|apprentissage|apprendre|aprendizaje|capacitacion
career|karriere|laufbahn|entwicklungsplan|carriere|carrera|werdegang|karriereplanung|plan de carriere|evolution de carriere|evolution professionnelle|plan de carrera|desarrollo profesional
career ladder|karriereleiter|karrierestufen|karrieremodell|karrierepfad|echelle de carriere|grille de carriere|escalera profesional|plan de niveles
level|stufe|stufen|niveau|niveaux|nivel|ebene|karrierestufe|niveles|echelon|echelons|rango
stay technical|fachkarriere|filiere technique|carrera tecnica|fachlaufbahn|expertenlaufbahn|ohne personalverantwortung|ohne fuhrung|filiere expert|sans manager|sans management|voie technique|via tecnica|sin gestionar personas
competency|kompetenz|kompetenzen|fahigkeiten|competence|competences|competencia|competencias|habilidades
become a manager|fuhrungskraft werden|manager werden|devenir manager|ser gerente|teamleiter werden|chef werden|passer manager|ser manager|convertirse en manager|ser jefe|pasar a manager
switch back|zuruck zur entwicklung|wieder programmieren|redevenir developpeur|volver a programar|zuruck zum entwickler|zuruck zum code|zuruck in die technik|zuruckwechseln|wieder entwickler|retour au code|revenir au code|retour a la technique|revenir developpeur|volver a desarrollar|volver a ser desarrollador|volver al codigo
team size|teamgrosse|taille de l'equipe|tamano del equipo|taille d'equipe|taille equipe|fuhrungsspanne|tamano de equipo
team structure|teamstruktur|structure de l'equipe|estructura del equipo
team health|stimmung|arbeitsklima|ambiance|ambiente|zufriedenheit|motivation der mitarbeiter|bien-etre|moral del equipo|bienestar
burnout|uberlastung|uberstunden|stress|epuisement|agotamiento|erschopfung|surcharge|surmenage|heures supplementaires|estres|sobrecarga|horas extra
team culture|teamkultur|vertrauen|confiance|confianza
recognition|anerkennung|wertschatzung|reconnaissance|reconocimiento
remote|fernarbeit|homeoffice|teletravail|trabajo remoto
time off|urlaub|elternzeit|krank|conges|vacances|permiso|abwesenheit|absence|jour de conge|vacaciones|ausencia|baja por enfermedad|conge maladie|conge parental
part-time|teilzeit|temps partiel|tiempo parcial
standing in|vertretung|stellvertretung|remplacement|suplencia|urlaubsvertretung|stellvertreter|remplacant|sustituto|sustitucion
handover|ubergabe|nachfolge|succession|sucesion
delegate|delegieren|deleguer|delegar
priority|prioritaten|prioridad|priorisierung|priorite|priorites|prioridades|priorizacion
deadline|frist|termin|delai|plazo|fristen|termine|date limite|echeance|fecha limite|plazos
estimate|schatzung|aufwandsschatzung|estimacion|schatzungen|estimer|estimaciones
roadmap|feuille de route|hoja de ruta
strategy|estrategia|strategie
objectives|ziele|zielvereinbarung|objectifs|objetivos
metrics|kennzahlen|metriken|messen|indicateurs|mesurer|indicadores|metricas
budget|presupuesto
headcount|personalplanung|plantilla|stellenplanung|personalbedarf|effectif|effectifs|besoin en personnel
organisation design|umstrukturierung|reestructuracion|umorganisation|reorganisation|reorganizacion
customer|kunde|client
escalation|escalade
collaboration|zusammenarbeit|cooperation|colaboracion|trabajo en equipo
diversity|vielfalt|diversidad
a raise|gehaltserhohung|lohnerhohung|augmentation|augmentation de salaire|aumento|aumento de sueldo|subida de sueldo
questions|haufige fragen|fragen|foire aux questions|questions frequentes|preguntas|preguntas frecuentes
junior|berufseinsteiger|anfanger|berufsanfanger|einsteiger|absolvent|debutant|principiante|recien graduado|novato
senior|erfahren|confirme|experimente|experimentado
daily work|tagesablauf|arbeitsalltag|alltag|arbeitstag|typischer tag|journee type|journee de travail|une journee|quotidien|dia tipico|dia a dia|jornada|un dia
choose|fuhrung oder technik|technik oder fuhrung|technique ou management|management ou technique|tecnico o gestion|elegir
job advert|stellenanzeige|stellenbeschreibung|stellenausschreibung|fiche de poste|offre d'emploi|description de poste|descripcion del puesto|oferta de empleo
meeting|besprechung|besprechungen|sitzung|reunion|reunions|reuniones
interview|interviewfragen|entretien d'embauche|entretien|entrevista de trabajo
difference|unterschied|unterschiede|difference entre|differences|diferencia|diferencias
transition|wechsel|umstieg|passage|transicion|cambio de rol
role|rolle|rollen|roles|rol
mistakes|haufige fehler|erreurs|errores
documentation|dokumentation|documentacion
colleague|kollege|kollegen|mitarbeiter|collegue|collegues|companero|companeros
harassment|belastigung|mobbing|harcelement|acoso
trial period|probezeit|periode d'essai|periodo de prueba
release|veroffentlichung|livraison|lanzamiento
process|prozess|arbeitsweise|processus|proceso
artificial intelligence|kunstliche intelligenz|ki|intelligence artificielle|inteligencia artificial|ia
`;

/** Groups of phrases that mean the same: an English one first. */
export const inOtherLanguages: readonly (readonly string[])[] = TABLE.trim()
	.split('\n')
	.map((line) => line.split('|'));
