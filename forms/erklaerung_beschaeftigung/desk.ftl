# How clerks read this form. Declarations and options stay as they were given.

section-arbeitnehmer = Die beschäftigte Person
step-firma = Betrieb
zweck-arbeitgeberwechsel = Wechsel von einem anderen Arbeitgeber
dauer-stand = Arbeitet die Person schon dort?
leiharbeit-erlaubnis = Nummer der Erlaubnis zur Arbeitnehmerüberlassung
urlaub-ueberstunden = Pflicht zu Überstunden, wenn der Arbeitgeber es verlangt
regelungen-altersversorgung = Zahlt der Arbeitgeber in eine betriebliche Altersversorgung ein?
berechtigung-name = Vorname und Familienname
berechtigung-funktion = Berechtigung, für den Arbeitgeber zu handeln
berechtigung-vollmacht = Vollmacht
step-abschluss = Bestätigung

# Judged by what counts on the day of the application and, if the work begins later, also on that day.
check-mindestlohn = Der Lohn liegt unter dem gesetzlichen Mindestlohn: dem vom Tag des Antrags oder, wenn die Arbeit später beginnt, dem bei Beginn der Arbeit. Gilt eine Ausnahme?
