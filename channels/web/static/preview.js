// Shows the chat with the settings in the address, as the embedding page would.
"use strict";
{
  const chat = document.createElement("running-triage-chat");
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (/^[a-z]+$/.test(name)) chat.setAttribute(`data-${name}`, value);
  }
  const inline = chat.dataset.position === "inline";
  (inline ? document.querySelector(".place") : document.body).append(chat);
}
