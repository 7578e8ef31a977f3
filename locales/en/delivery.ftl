# Texts of the program that seals, sends and shows receipt and case.

## Files

file-problem-empty = The file is empty. Please choose another one.
file-problem-heic = The photo is in the HEIC format. Please take a screenshot of it or save it as JPG. On an iPhone: Settings, Camera, Formats, “Most Compatible”. Then take the photo again.
file-problem-unknown-type = This kind of file does not work. Please use PDF, JPG or PNG.
file-problem-unreadable = The file cannot be read. Please choose it again.
file-problem-not-smaller = The picture cannot be made smaller here. Please use a smaller picture.

## Sending

sending = Sending
sending-checking = Checking the authority’s key
sending-encrypting = Encrypting
sending-sending = Sending
sending-confirming = Waiting for the confirmation
sending-done = (done)
sending-stopped = (interrupted)
sending-failed = Nothing has been sent
sending-kept = Your answers and files are still here. Nothing is lost.
sending-again = Try again
sending-back = Back to your answers
sending-stay = Please keep this page open until the confirmation appears.
sending-at-work = Many requests are coming from your network at the moment. Your device therefore has to do a short calculation before it continues. This takes a few seconds.
sending-file-sent = sent
sending-file-sending = being sent
sending-file-waits = not sent yet
sending-stop = Stop sending and make changes
sending-stopping = Sending is being stopped.

## Waiting to be sent

sending-waits = Ready: waiting to be sent
sending-waits-offline = Your device is offline
sending-waits-unreachable = The relay is not answering at the moment
sending-waits-busy = The relay is too busy at the moment
sending-waits-full = The relay has no space at the moment
sending-waits-sealed =
    Everything is ready and encrypted for the authority. It is waiting here on this device.

    It will be sent automatically as soon as possible. This page must be open for that. You can also close the page and open it again later: sending will then continue.
sending-waits-open =
    Everything is ready and waiting here on this device, encrypted. It is not yet encrypted for the authority: for that we need its key, and we can only get the key when there is a connection.

    It will be sent automatically as soon as possible. This page must be open for that. You can also close the page and open it again later: sending will then continue.
sending-waits-in-memory =
    Everything is ready. It is waiting on this page and will be sent automatically as soon as possible.

    Please keep this page open. Nothing is stored on this device: if you close the page, nothing more will be sent from here.
sending-perhaps-sent = Everything may already have arrived, and only the answer is missing. That is why you cannot change anything now.
sending-now = Try now

## Why sealing or sending stopped

sending-error-closed = The authority is not accepting online applications at the moment. Please try again later or call the authority.
sending-error-trust-malformed = The authority’s keys cannot be read, so we sent nothing. Please try again later or call the authority.
sending-error-trust-not-pinned = The relay gave us keys that the authority has not signed, so we sent nothing. Please load the page again later. If this keeps happening, please call the authority.
sending-error-trust-other-subject = The relay gave us the keys of another authority, so we sent nothing. Please call the authority.
sending-error-trust-clock = The date or time on your device is probably wrong. Please set both correctly and try again.
sending-error-trust-older = The relay gave us outdated keys, so we sent nothing. Please try again later or call the authority.
sending-error-trust-key-swapped = Attention: the relay gave us a key that the authority does not vouch for. Someone may be trying to read your answers. So we sent nothing. Please call the authority.
sending-error-destination = This relay does not know the authority. Please call the authority.
sending-error-unknown-key = The authority now uses a different key. Please try again: everything will then be encrypted anew.
sending-error-conflict = Another submission already has this number. Please try again: the submission will then get a new number.
sending-error-too-much = Your files are too large in total, or too many. Please use smaller files or hand some of them in later.
sending-error-refused = The relay did not accept the submission. Please try again later or call the authority.
sending-error-file-changed = The file “{ $name }” can no longer be read. It may have been changed, moved or deleted. Please go back, remove the file and choose it again.
sending-error-no-cryptography = Your browser cannot encrypt here. Check that the address of the page begins with https://, or use a newer browser.
sending-error-already-sent = Something has already been sent with the code of this application, perhaps on another device or before this page was closed. We will not send it again, so that the authority receives nothing twice. With your code you can see what has happened to it.
sending-to-case = See the status
sending-error-gone = Nothing of this is left on this device. It may have been deleted on another page.
sending-error-internal = Something went wrong on our side. Please try again. If this keeps happening, please call the authority.

## Receipt

receipt-title = Sent
receipt-parked = On its way: not yet with the authority
receipt-parked-text =
    Your submission is with the relay, encrypted. The relay passes it on as soon as the authority can be reached. You do not need to do anything and can close this page.

    If you leave the page open, you will see here when the submission has arrived. Later you can see it with the code below.
receipt-arrived = Arrived
receipt-arrived-text = The authority has received your complete submission and has signed for it electronically.
receipt-rejected = The authority could not accept the submission
receipt-rejected-text =
    This means that your request has not reached the authority yet. This is not a decision on it: the submission had a technical fault.

    Please go back to your answers and send them again, or contact the authority. The reason:
receipt-reason-outdated = The form has changed in the meantime. Please load the page again and check your answers.
receipt-reason-service = The authority does not accept this application here at present. Please contact the authority.
receipt-reason-answers = Some answers do not fit the form. Please load the page again and check your answers.
receipt-reason-unreadable = The submission could not be read or was changed on its way. Please send it again.
receipt-reason-files = Files were missing or were not the ones announced. Please send everything again.
receipt-reason-size = The files together are too large for the authority. Please send smaller or fewer files.
receipt-reason-other = Another technical reason. Please contact the authority.
receipt-expired = Your submission did not arrive
receipt-expired-text = The authority could not be reached for 14 days, so the relay deleted the submission. Your answers and files are still here. Please send them again or contact the authority.
receipt-again = Send again
receipt-back = Back to your answers
receipt-contradicted = The confirmation does not match what you sent
receipt-contradicted-text = The authority confirmed something other than what you sent. The submission may have been swapped on its way. Please call the authority and give the number below.
receipt-exchanged = The answer does not match what you sent
receipt-exchanged-text = The authority turned down something that you did not send in this form. The submission may have been swapped on its way. That is why we have already sent it once more. Please call the authority and give the number below.
receipt-unanswered = We cannot check at the moment. We will keep trying.
receipt-promised = These documents are still missing
receipt-promised-text = You said that you will hand in these documents later:
receipt-code = Code for your case
receipt-code-text =
    Write the code down or take a photo of it. With the code you can see later, on any device, whether your submission has arrived.

    Give the code only to people who may see the status. Anyone who already knows it can also see the status. If you lose it, your submission is still with the authority: you just cannot look up the status here any more.
receipt-desk = Print this confirmation and give it to the person. Without the code they cannot look up the status.
receipt-code-copy = Copy the code
receipt-code-copied = The code has been copied.
receipt-code-not-copied = The code could not be copied. Please write it down.
receipt-case-page = Enter the code here:
receipt-facts = What you sent
receipt-service = Service
receipt-sent-at = Sent on
receipt-arrived-at = Arrived on
receipt-application-id = Number of the application
receipt-files = Files
receipt-next = What happens next
receipt-ways = What you can do from here
receipt-further-answers = We copy your own details into it. Please check them once more.
receipt-further-number = Your details are no longer on this device. That is why we copy only the number.
receipt-further-kept = After that, you will find this confirmation under “Your applications”.
receipt-further-code = After that, you will no longer see this confirmation. Write the code down first.
receipt-print = Print

## Case

case-title = Status of your application
case-code = Code for your case
case-code-hint = 25 characters in five groups. The code was on the page shown after you sent the application.
case-show = See the status
case-other-code = Enter another code
case-error-empty = Please enter the code.
case-error-length =
    { $found ->
        [one] The code has 25 characters, this has 1. Please check whether something is missing.
       *[other] The code has 25 characters, this has { $found }. Please check whether something is missing or entered twice.
    }
case-error-symbol = The character at position { $position } does not occur in codes. Codes consist of digits and the letters A to Z without U.
case-error-check = A character is wrong or two are swapped. Please compare the code once more.
case-error-unknown = There is no case with this code here. Please compare the code once more. It may belong to another authority.
case-error-link = The link contains no valid code. Please enter the code by hand.
case-offered = A code came with the link
case-offered-text = The code opens a case. Whoever gave you the link can also see the status of this case.
case-offered-open = See this case
case-loading = Checking the status …
case-unanswered = We cannot check the status at the moment
case-unanswered-offline = Your device is offline. We will try again as soon as it is connected.
case-unanswered-text = The relay is not answering. We will keep trying. This does not affect your application.
case-arrived = Arrived
case-arrived-text = The authority has confirmed electronically that it received the application.
case-number = Case number
case-number-text = Give this number when you call the authority or write to it. It opens nothing: nobody can read your application with it.
case-rejected = The authority could not accept the submission
case-rejected-text = This means that the application has not been made. Please send it again or contact the authority.
case-parked = On its way: not yet with the authority
case-parked-text = The application is with the relay, encrypted. The relay passes it on as soon as the authority can be reached.
case-expired = The application did not arrive
case-expired-text = The authority could not be reached for 14 days, so the relay deleted the submission. Please send the application again.
case-parts =
    { $count ->
        [one] The second part has arrived
       *[other] { $count } more parts have arrived
    }
case-parts-text =
    { $count ->
        [one] The authority has received the other party’s part of your application, for example from your employer.
       *[other] The authority has received a part from another party for your application { $count } times. Did you expect only one? Then please tell the authority.
    }
case-doubtful = The authority’s messages are not complete
case-doubtful-text = Messages may have been held back or changed. Please call the authority if this continues.
case-under-way = One of the authority’s messages is still on its way. Please look again in an hour.
case-gap-missing = Something is missing before message { $number }.
case-gap-broken = Message { $number } does not fit the one before it.
case-gap-unnumbered = One message has no number.
case-refused =
    { $count ->
        [one] 1 message is not signed by the authority. We do not show it.
       *[other] { $count } messages are not signed by the authority. We do not show them.
    }
case-events = What has happened so far
case-event-accept = The authority has confirmed that it received the application.
case-event-reject = The authority could not accept the submission.
case-event-reject-other = The authority could not accept a further submission. Your application has still arrived.
case-event-part = Another party’s part of your application has arrived.
case-event-key-changed = From here on the authority signs with a new key. This changes nothing about your application.
case-event-reply = The authority has told you something.
case-event-unknown = The authority sent something that this page does not know yet. Please load the page again.
case-event-parked = With the relay. The authority has not confirmed receipt yet.
case-event-delivered = Passed on by the relay. The authority’s confirmation is still missing.
case-event-expired = Deleted by the relay.

## What the authority tells

case-state-in-progress = Your application is being processed
case-state-in-progress-text = Somebody at the authority is looking at it. There is nothing for you to do now. If something is missing, it will say so here.
case-state-decided = Your application has been decided
case-state-decided-text = The authority will tell you the decision: here or by letter.
case-state-closed = Your application is closed
case-state-closed-text = The authority has done everything. Do you have questions? Then please call it.
case-state-withdrawn = Your application is withdrawn
case-state-withdrawn-text = The authority has noted that you no longer want the application. Is that wrong? Then please call it.
case-messages = Messages from the authority
case-messages-text = Only somebody who has your code can read them. The authority writes in German.
case-messages-loading = Loading messages …
case-messages-older = Load older messages
case-message-unread = This message cannot be loaded at the moment. We will keep trying.
case-message-altered = We do not show this message: it was changed on the way or does not belong here. Please call the authority.
case-message-unknown = This page cannot show this yet. Please load the page again.
