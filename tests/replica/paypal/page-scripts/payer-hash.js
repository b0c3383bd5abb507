// The payer's page takes the invoice's id from the address's hash, with or without dashes.
(() => {
  const compact = location.hash.replace(/^#(INV2-)?/, '').replaceAll('-', '');
  if (!/^[A-Z0-9]{16}$/.test(compact)) return;
  const id = `INV2-${compact.match(/.{4}/g).join('-')}`;
  for (const place of document.querySelectorAll('[data-invoice-id]')) {
    place.dataset.invoiceId = id;
    if (place.localName !== 'form') place.textContent = id;
  }
})();
