/// <reference lib="dom" />
document.body.textContent = '';
