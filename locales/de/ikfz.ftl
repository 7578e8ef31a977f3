# Texts of the service "i-Kfz", which is offered elsewhere. Plain German (DIN 8581-1). This wording is the binding one.

service-title = Fahrzeug anmelden, ummelden oder abmelden (i-Kfz)
service-words = Auto Wagen Kfz Fahrzeug Motorrad Anhänger Zulassung zulassen anmelden abmelden ummelden Außerbetriebsetzung stilllegen Kennzeichen Nummernschild Fahrzeugschein Halter
service-short = Zum Portal der Zulassungsbehörde im Internet
service-who = Sie möchten ein Fahrzeug zulassen, ummelden oder außer Betrieb setzen. Das geht im Internet mit i-Kfz, der internetbasierten Fahrzeugzulassung.
service-why =
    i-Kfz gibt es nicht auf dieser Website, sondern auf einem eigenen Portal. Das hat zwei Gründe:

    - Für diese Portale gelten Sicherheitsregeln des Kraftfahrt-Bundesamts. Prüfer von außen müssen bestätigen, dass das Portal sie einhält.
    - Sie müssen sich dort ausweisen, zum Beispiel mit einem Nutzerkonto und dem Online-Ausweis. Nur für die Außerbetriebsetzung ist das nicht nötig.

    Diese Website schickt keine Daten an das Portal. Was dort mit Ihren Daten geschieht, steht in der Datenschutzerklärung des Portals.
service-prepare = Was Sie brauchen und was es kostet, sagt Ihnen das Portal.
service-law = §§ 18 bis 20 Fahrzeug-Zulassungsverordnung (FZV): wie Sie sich ausweisen
