import type { LetterWords } from '../letter-words.ts';

/** Español, trato de usted. */
export const es: LetterWords = {
  labels: {
    date: 'Fecha',
    creditor: 'Acreedor',
    debtor: 'Deudor',
    companyNumber: 'Número de registro',
    vatId: 'NIF-IVA',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    invoice: 'Factura',
    forWhat: 'Concepto',
    issued: 'Fecha de emisión',
    due: 'Vencimiento',
    daysLate: 'Días de retraso',
    invoiceTotal: 'Importe facturado',
    paid: 'Pagado',
    open: 'Pendiente',
    total: 'Total',
    statement: 'Estado de cuenta',
    history: 'Historial de contactos',
    event: 'Hecho',
    amount: 'Importe',
    calculation: 'Cálculo de intereses',
    from: 'Desde',
    to: 'Hasta',
    days: 'Días',
    rate: 'Tipo anual',
    base: 'Sobre',
    interest: 'Intereses',
    perDay: 'Por día',
    compensation: 'Indemnización fija',
    lateFee: 'Recargo pactado',
    rule: 'Fundamento',
    payOnline: 'Pago en línea',
    reference: 'Concepto del pago',
    enclosures: 'Se adjunta',
    mail: 'Correo electrónico',
    call: 'Llamada telefónica',
    letter: 'Carta',
    siteReminder: 'Recordatorio por la página de pago',
    reply: 'Respuesta recibida',
    dispute: 'Objeción anotada',
    plan: 'Plan de pagos acordado',
    payment: 'Pago recibido',
  },
  titles: {
    'late-payment-notice': 'Aviso de factura vencida',
    demand: 'Requerimiento formal de pago',
    general: 'Situación de su cuenta',
  },
  greeting: (name) => (name ? `A la atención de ${name}:` : 'A quien corresponda:'),
  farewell: 'Atentamente,',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `${debtor} tiene pendientes de pago ${open} por ${many ? 'las facturas indicadas' : 'la factura indicada'} abajo`;
    switch (kind) {
      case 'late-payment-notice':
        return `A ${today}, ${owed}. El plazo de pago ha vencido.`;
      case 'general':
        return `Esta es la situación de su cuenta. A ${today}, ${owed}.`;
      default:
        return `Por la presente le requiero formalmente el pago. A ${today}, ${owed}.`;
    }
  },
  agreedIn: (agreement) => `El trabajo se acordó de la siguiente manera: ${agreement}`,
  noPayment: 'Según mis registros, no se ha recibido ningún pago.',
  paymentsCounted: 'Todos los pagos recibidos constan en el estado de cuenta.',
  interestBy: (rules) =>
    `Se añade lo que puede reclamarse por el retraso, cada partida en su propia línea. Fundamento: ${rules}.`,
  runsOn: (perDay) => `Hasta el pago se devengan ${perDay} de intereses por cada día más.`,
  noneAdded: 'En esta carta no se reclaman intereses ni indemnización por el retraso.',
  totalOf: ({ total, today }) => `El total adeudado a ${today} es de ${total}.`,
  payBy: ({ total, payBy }) => `Le ruego que pague ${total} a más tardar el ${payBy}.`,
  howToPay: 'Cómo pagar',
  dispute: ({ payBy }) =>
    `Si no está de acuerdo con todo o parte de esta suma, o si necesita tiempo, escríbame o llámeme antes del ${payBy} y dígame sus motivos, o cuánto puede pagar y cuándo.`,
  next: {
    'write-again': () => 'Si para entonces no he recibido ni el pago ni una respuesta, volveré a escribirle.',
    'considering-court': () =>
      'Si para entonces no he recibido ni el pago ni una respuesta, valoraré acudir a los tribunales.',
    'considering-agency': () =>
      'Si para entonces no he recibido ni el pago ni una respuesta, valoraré encargar el cobro a una empresa de recobro.',
    'decided-court': ({ payBy }) =>
      `He decidido acudir a los tribunales si a más tardar el ${payBy} no he recibido ni el pago ni una respuesta.`,
    'decided-agency': ({ payBy }) =>
      `He decidido encargar el cobro a una empresa de recobro si a más tardar el ${payBy} no he recibido ni el pago ni una respuesta.`,
    'decided-pause': ({ payBy }) =>
      `He decidido suspender mi trabajo para ustedes después del ${payBy}, hasta que se reciba el pago.`,
  },
  alreadyPaid: 'Si ya ha pagado, le ruego que no tenga en cuenta esta carta, con mi agradecimiento.',
  noHistory: 'No consta ningún contacto anterior sobre este asunto.',
  promisedFor: (day) => `Pago prometido para el ${day}`,
  claimedIn: (event, amounts) => `${event}, con ${amounts} de intereses e importes fijos reclamados`,
  ratesFrom: (table, source, seen) => `Tipos: ${table}. Fuente: ${source}, consultada el ${seen}.`,
  reckonedTo: (day) => `Los tipos están publicados hasta el ${day}; el cálculo llega a ese día.`,
  notAdvice: 'Las cifras anteriores son información y no asesoramiento jurídico.',
  perYear: (percent) => `${percent} %`,
};
