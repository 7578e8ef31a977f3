# Texts of what keeps an application: the line below the questions, the code, the drafts of this device.

## Whether everything is saved

keeping-new = What you enter is saved on this device.
keeping-unsaved = Saving …
keeping-saved = Saved on this device: { $time }
keeping-at-work = Many requests are coming from your network at the moment. Your device has to do a short calculation before the code opens everything.
keeping-parked = Saved: { $time }. With the code you can continue on any device.
keeping-parked-files = Your files are still being saved. Please keep this page open until then.
keeping-memory = Nothing is stored on this device. If you close this page, your answers are gone. With a code they are kept.

keeping-failed = Your latest changes are not saved
keeping-failed-full =
    There is no space left on your device. Delete something else from the device, or get a code.

    Keep this page open until then: your answers are still here.
keeping-failed-unavailable =
    Your browser does not let us store anything here. Get a code.

    Keep this page open until then: your answers are still here.
keeping-failed-deleted = This application was deleted from this device or sent in another window. Nothing more is saved here.
keeping-failed-other =
    Saving did not work. We will try again with every change.

    Keep this page open until then: your answers are still here.
keeping-failed-misfit = Two parts of this page do not fit together. The page has probably just been updated. Nothing is saved here until you load it again.
keeping-reload = Load the page again
keeping-retry = Save again

keeping-parking-gone = The application is no longer with the relay
keeping-parking-gone-text = Someone has deleted it with the code, or the code was replaced. The old code no longer opens anything. If you also want to continue on other devices, get a new code.
keeping-parking-full = There is not enough space for other devices
keeping-parking-full-text = Your files are too large in total to be stored with the relay. Your answers are there. On the other device, choose the missing files again.
keeping-parking-crowded = The relay has no space at the moment
keeping-parking-crowded-text = Elsewhere, the code opens only what is already with the relay. Nothing is lost here: please keep this page open, or continue on this device. We will try again automatically.

## Two windows or devices, one draft

keeping-conflict = This application was changed somewhere else
keeping-conflict-window = The application is also open in another window. It was last saved there: { $time }. We save nothing more here, so that nothing is overwritten.
keeping-conflict-device = The application was saved on another device: { $time }. We save nothing more here, so that nothing is overwritten.
keeping-set-back = The relay has an older version
keeping-conflict-set-back = This device has already sent a newer version to the relay. The version there is from: { $time }. The relay may have been restored from a backup. We save nothing more here, so that nothing is overwritten.
keeping-conflict-after = Which version do you want to keep? The other one will be overwritten.
keeping-conflict-mine = Keep the version that I see here
keeping-conflict-theirs = Use the other version
keeping-conflict-kept = The version that you see here is now the valid one.
keeping-conflict-taken = The version from the other place is now the valid one. You see it here.

## A newer form

keeping-changed = The form has changed
keeping-changed-text = There is a new version of the form since you last worked on it. We have kept what still fits.
keeping-changed-new = These questions are new:
keeping-changed-reset = Your answers to these questions no longer fit. Please answer again:
keeping-changed-dropped =
    { $count ->
        [one] 1 answer is no longer needed. We have deleted it.
       *[other] { $count } answers are no longer needed. We have deleted them.
    }
keeping-lost-files = Files are missing
keeping-lost-files-text = These files had not been saved completely. Please choose them again:
keeping-seen = Understood

## The code

keeping-code = Code for another device
keeping-code-title = Continue on another device
keeping-code-before =
    With a code you can continue on another device.

    To make this possible, we store your application with the relay, encrypted, and also every later change. Only people who have the code can read and change it. If nobody uses it for { $days } days, it is deleted there. You can also delete it there yourself at any time.

    Until you agree, nothing leaves this device.
keeping-code-yes = Agree and show the code
keeping-code-no = No, store nothing there
keeping-code-text =
    Enter the code on the other device under “Your applications”. Or scan the QR code there with the camera.

    For this, we store your application with the relay, encrypted, and every change as well. Only people who have the code can read and change it. If nobody uses it for { $days } days, it is deleted there.
keeping-code-secret = Give the code only to people who may see your application. Nobody can restore a lost code.
keeping-code-not-yet = The application is not with the relay yet. We will keep trying. Do not close this page until it says here that the application is with the relay.
keeping-code-parked = Your application is with the relay. Latest version: { $time }
keeping-parking-behind = Your latest changes are not with the relay yet. We will keep trying.
code-link = The code as a link:
code-qr = QR code with the link to your application
keeping-share = Share the link
keeping-share-title = Continue application
keeping-print = Print the code
keeping-outside = Open in the browser
keeping-outside-hint = In the browser, nothing is lost when the app ends your session. Enter the code there.
keeping-more = Replace the code or stop storing the application with the relay
keeping-replace-hint = Does someone know the code who should not? Then get a new one. The old code will no longer open anything.
keeping-replace = Replace the code
keeping-replaced = This is your new code. The old code no longer opens anything.
keeping-stop-hint = The application will be deleted from the relay. The code will no longer open anything. Here you can continue as before.
keeping-stop = Stop storing it
keeping-stopped = The application is no longer with the relay.
keeping-close = Close

## The draft as a file

keeping-file-only = Save as a file
keeping-file-title = Save the application as a file
keeping-file-text =
    Your application and all its files go into one encrypted file. Nothing goes to a server.

    To continue, open the file under “Your applications”. You will also need this code there. Write it down.
keeping-file-hint = The file contains everything that you have entered so far. It is encrypted. You need the code to open it.
keeping-file = Save as a file
keeping-file-making = Writing the file …
keeping-file-made = The file is ready. Later changes are not in it.
keeping-file-failed = The file could not be written. Please try again.

## Deleting

keeping-delete = Delete from this device
keeping-delete-memory = Delete application
keeping-delete-title = Do you want to delete this application?
keeping-delete-text = All answers and files will be deleted from this device. They cannot be restored.
keeping-delete-memory-text = All answers and files will be deleted. They cannot be restored.
keeping-delete-parked = The application will also be deleted from the relay. The code will no longer open anything.
keeping-delete-confirm = Yes, delete
keeping-delete-cancel = No, keep
keeping-deleted = The application has been deleted
keeping-deleted-text = Nothing of it is stored on this device any more.
keeping-delete-remote-failed = The relay could not be reached. The application will be deleted there if nobody uses it for { $days } days.

## The session of a host app

session-known = The app ends your session: { $time }.
session-warning =
    { $seconds ->
        [one] The app ends your session in 1 second
       *[other] The app ends your session in { $seconds } seconds
    }
session-over = The app has ended your session
session-kept = Nothing is lost: your application is stored on this device. Open it again afterwards and continue.
session-parked = Nothing is lost: you continue afterwards with your code. Have you written it down?
session-lost = Your application is not stored anywhere. Get a code now, or your answers will be gone.
session-behind = What you entered or chose last is not saved yet. It may be lost.
session-uncertain = The app may then forget your answers. Get a code now so that nothing is lost.
session-nothing = Nothing is lost by that.
session-outgoing = Nothing is lost: whatever has not been sent yet will be sent when you open this page again.
session-unsent = Your application has not been sent completely yet. Keep this page open: without it, the application is lost.
session-sent = Your application has been sent. Write the code down now.
session-extend = Extend session
session-extended = We have asked the app to extend the session.

## Before the questions

enter-loading = Looking for what is stored …
enter-failed = The application could not be opened
enter-again = Try again
enter-new = Start a new application
enter-continue = Continue
enter-step = You were last here: { $step }
enter-drafts = You have already started an application
enter-by-code = See all applications or enter a code
enter-case = See the status of a sent application with the code

enter-link = Continue with the code
enter-file = Continue with the file
enter-link-service = Service
enter-link-saved = Last saved
enter-link-revision = Times saved
enter-link-yours = Is this your application?
enter-link-text = Whoever gave you the link or the code can read everything that you enter. If the application is not yours, start a new one.
enter-file-text = Whoever gave you the file and the code may be able to read what you enter. If the application is not yours, start a new one.
enter-link-older = Did you change anything after that? Then this is not the latest version.

enter-device = Is this your own device?
enter-device-text =
    - Yes: we store your answers on this device, encrypted. So nothing is lost, and you can continue at any time.
    - No: we store nothing here. If you close this page, your answers are gone unless you have a code.
enter-device-text-code =
    - Yes: we store your answers on this device, encrypted.
    - No: we store nothing here. To continue you will need the code again.
enter-device-own = Yes, store here
enter-device-other = No, store nothing here

enter-forgets = Nothing is stored here
enter-forgets-text = If this page or the app is closed, your answers are gone. With a code you can still continue at any time, here or on another device.
enter-forgets-maybe = The app may forget your answers
enter-forgets-maybe-text = Some apps delete everything when they are closed. With a code you can still continue at any time, here or on another device.
enter-forgets-parked = For the code, your application is stored with the relay, encrypted. Only people who have the code can read it.
enter-forgets-code = Show a code
enter-forgets-none = Continue without a code
enter-code = Your code
enter-code-text = Write the code down or take a photo of it. With it you can continue if this page is closed. Give it only to people who may see your application.
enter-code-go = Continue to the application

enter-expired =
    { $count ->
        [one] An application you had started was deleted
       *[other] { $count } applications you had started were deleted
    }
enter-expired-text = You had not changed anything in it for a long time, so we deleted the answers from this device. Nothing had been sent yet: this is not a decision of the authority.
enter-waiting = A finished application has not been sent yet
enter-waiting-text = It is on this device, encrypted, and will be sent automatically while one of these pages is open and there is an internet connection.
enter-waiting-open = See it

## Why a draft did not open

open-error-gone = This application is no longer here. It was deleted or is already with the authority.
open-error-none = There is no application with this code here. Please compare the code once more. The application may not have been used for a long time, or it may belong to another authority.
open-error-offline = Your device is offline. Please connect to the internet and try again.
open-error-unreachable = The relay is not answering. Please try again in a few minutes.
open-error-too-many = Too many codes were tried from your connection. Please wait and try again later.
open-error-unreadable = This application cannot be read. It may be damaged.
open-error-newer = This application was saved with a newer version of this website. Please load the page again.
open-error-service = This application belongs to another service. Open it under “Your applications”.
open-error-file = This is not a file with an application, or it is damaged.
open-error-file-code = The code does not belong to this file. Please compare it once more.
open-error-file-destination = This file belongs to another authority. Open it on that authority’s website.
open-error-storage = Your browser does not let this page store anything.
open-error-full = There is no space left on your device. Delete something else from the device and try again.
open-error-failed = That did not work. Please try again.
open-error-link = The link contains no valid code. Please enter the code by hand.

## Files

file-keeping = being saved
file-kept = saved
file-memory = only on this page
file-no-room = not saved: no space on the device
file-parking = being saved with the relay
file-parked = saved with the relay
file-fetching = being fetched
file-missing = missing: please choose it again
file-refused = { $name }: { $reason }
file-doubt-encrypted = “{ $name }” is encrypted. Does it need a password to open? Then the authority cannot read it. Please use a file without a password, or take photos of the pages.
file-doubt-broken = “{ $name }” seems to be damaged or incomplete. Please try to open the file yourself. If that fails, please use another one.
file-doubt-too-small = “{ $name }” is a very small picture. Any writing in it probably cannot be read. Please use a larger one.
file-shrink = Make the picture smaller and use it
file-problem-type = This kind of file does not work here. Please use PDF, JPG or PNG.
file-problem-size = The file is too large. The limit is { $max }.
file-problem-count = That is too many files. The limit is { $max }.
file-problem-sum = All files together are too large. The limit is { $max }. Hand some of them in later.

## The drafts of this device

drafts-title = Your applications
drafts-intro = Here you can continue with an application: one that is stored on this device, or with a code or a file.
drafts-loading = Looking for what is stored …
drafts-on-device = On this device
drafts-none = No application is stored on this device.
drafts-unavailable = Your browser does not let this page store anything. That is why there are no applications here.
drafts-saved = Last saved: { $time }
drafts-expires = Will be deleted from this device on { $date } if you make no more changes.
drafts-doubtful = According to your device’s clock, that was a very long time ago. The clock may be wrong. That is why we do not delete the application automatically. If you no longer need it, delete it.
drafts-waiting = Finished and encrypted. It will be sent automatically while this page is open and there is an internet connection.
drafts-sent = Sent: { $time }. Not arrived yet.
drafts-arrived = Arrived at the authority: { $time }
drafts-other-service = This service is no longer offered here.
drafts-continue = Continue
drafts-case = See the status
drafts-delete = Delete
drafts-delete-sent-text = Only the note on this device is deleted. Your application stays with the authority. After that you can see the status only with the code.
drafts-delete-waiting-text = The application has not been sent yet. If you delete it, the authority will not get it.
drafts-by-code = Continue with a code
drafts-code = Code
drafts-code-hint = 25 characters in five groups. The code opens an application you have started or the status of one you have sent.
drafts-code-open = Open the application with the code
drafts-code-looking = Looking for the application with this code …
drafts-by-file = Continue with a file
drafts-file = File with the application
drafts-file-hint = You got it with “Save as a file”. Nothing goes to a server.
drafts-file-none = No file chosen yet
drafts-file-choose = Choose a file
drafts-file-other = Choose another file
drafts-file-code = Code of this file
drafts-file-open = Open the application in the file
drafts-file-missing = Please choose the file.
drafts-file-opening = Reading the file …
drafts-file-again = If nothing is stored here, please choose the file again on the next page.

## The link for a second party

handover-share = What should the link pass on?
handover-share-hint = Only what you tick is in the link. You do not have to tick anything.
handover-nothing = The link passes on no details: the questions for them have not been answered yet.
handover-link = Your link
handover-link-text =
    Whoever has the link sees the details that you ticked and can send us the second part. They see nothing else.

    If you tick something else later, the link changes. The earlier link also remains valid, with the details from that time. After sending, you will find the link on the confirmation.
handover-qr = QR code with the link
handover-copy = Copy the link
handover-copied = The link has been copied.
handover-not-copied = The link could not be copied. Please select it and copy it yourself.
handover-send = Share the link
handover-print = Print the link

## What a second party meets

handed-text = Somebody is making this application and has given you the link to this form. The form is the second part of the application. You do not see the application itself.
handed-authority = Form issued by
handed-service = It is part of the application
handed-claims = What the link says
handed-claims-none = The link gives no name. If in doubt, ask the person who gave it to you.
handed-claims-text = Nobody has checked this. Only start if you know who the link is from. You can change everything.
handed-next = What happens next
handed-next-text =
    - You answer the questions. What is in the link has already been filled in.
    - Your part goes to the authority, encrypted. The person who gave you the link does not see your answers. They see only that your part has arrived.
    - You get a code of your own. With it you can see whether your part has arrived.
handed-begin = Continue to the questions
handed-continue = Continue what you began
handed-no-link = You need a link
handed-no-link-text =
    This part can only be filled in with a link. Ask the person who is applying for it. They will find the link in their application.

    Do you already have a link? Then open it once more. Something may have been cut off when it was copied.
handed-error-other = The link is not complete or does not belong to this form. Please ask for it once more.
handed-error-unreachable = The link cannot be opened right now: there is no connection. Please try again.

desk-title = Application at the counter
desk-text =
    With this link, someone from the authority fills in an application at the counter for another person. The application is marked accordingly.

    - Go through the questions together with the person.
    - We store nothing on this device. If you close the page before sending, the answers are gone unless you have a code.
    - You do not work for the authority? Then begin without this link.
desk-go = Begin at the counter
desk-plain = Begin without the link
desk-banner = You are filling in this application at the counter for another person.

## A code that opens a draft and no case

case-draft = This application has not been sent yet
case-draft-text = The code belongs to an application that has been started. You can continue it.
case-draft-continue = Continue application
