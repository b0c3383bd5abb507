import { type DraftWords, facts, sentences } from '../draft-words.ts';

const following = (many: boolean) =>
  many ? 'las facturas que detallo a continuación' : 'la factura que detallo a continuación';
const unpaid = (many: boolean) =>
  many ? 'Las facturas siguientes continúan pendientes de pago:' : 'La factura siguiente continúa pendiente de pago:';
const el = (date: string) => `el ${date}`;
const ignore = 'le ruego que no tenga en cuenta este mensaje.';

/** Spanish: usted, no Estimado or Estimada, a colon after the greeting. */
export const es: DraftWords = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  greeting: (name, tone) => {
    if (tone === 'final') return name ? `A la atención de ${name.full}:` : 'A quien corresponda:';
    return name ? `Hola, ${name.full}:` : 'Buenos días:';
  },
  farewell: (tone) => (tone === 'final' ? 'Atentamente,' : 'Un cordial saludo,'),
  about: (count, number, issued) => {
    if (count > 1) return `${count} facturas pendientes`;
    if (number) return `factura ${number}`;
    return issued ? `factura del ${issued}` : 'factura pendiente';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Factura', number, subject && `(${subject})`),
      issued && `emitida el ${issued}`,
      due && `con vencimiento el ${due}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'día' : 'días'} de retraso`,
    )}: ${amount}`,
  total: (amount, currency) => (currency ? `Total en ${currency}: ${amount}` : `Total: ${amount}`),
  payByLink: (link) => `Puede pagar aquí: ${link}`,
  payByLinks: (all) =>
    all
      ? 'Puede pagar cada factura con el enlace que figura debajo de ella.'
      : 'Puede pagar con el enlace donde lo haya y, si no, con los datos bancarios de la factura.',
  payByBank: (many) =>
    `Para el pago, le ruego que utilice los datos bancarios que figuran en ${many ? 'las facturas' : 'la factura'}.`,
  letters: {
    reminder: ({ many, overdue }) => ({
      subject: 'Recordatorio',
      opening: sentences(
        'Gracias por su confianza; espero que el resultado sea de su agrado.',
        overdue
          ? `Todavía no me consta el pago de ${following(many)}; es posible que se ${many ? 'hayan' : 'haya'} pasado por alto:`
          : `Para que tenga los datos a mano antes del vencimiento, le recuerdo ${following(many)}:`,
      ),
      closing: [
        '¿Le falta algún dato, o hay algo que no haya sido como esperaba? Basta con una respuesta breve.',
        `Si ya ha pagado, se lo agradezco y ${ignore}`,
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Segundo recordatorio' : 'Recordatorio',
      opening: lastWrittenOn
        ? `Le escribí el ${lastWrittenOn} sobre ${following(many)} y todavía no me consta el pago. Por si mi mensaje no le hubiera llegado, aquí tiene de nuevo los datos:`
        : `Todavía no me consta el pago de ${following(many)}. Por si no le ${many ? 'hubieran' : 'hubiera'} llegado, aquí tiene los datos:`,
      closing: [
        `¿Podría indicarme en qué fecha puedo esperar el pago? Si necesita otra copia de ${many ? 'alguna' : 'la'} factura, se la envío con mucho gusto.`,
        `Si hay algo que retrasa el pago, le agradecería que me lo dijera; encontraremos una solución. Si el pago ya está en camino, ${ignore} Muchas gracias.`,
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Pago pendiente',
      opening: sentences(lastWrittenOn && `Le escribí por última vez el ${lastWrittenOn}.`, unpaid(many)),
      closing: [
        `¿Podría decirme qué retrasa el pago? Si hay algo en el trabajo o en ${many ? 'las facturas' : 'la factura'} que no sea correcto, le ruego que me lo diga y me ocuparé de ello enseguida. Si otra persona se encarga de los pagos, le agradecería que le reenviara este mensaje o que me facilitara su contacto.`,
        `De lo contrario, le ruego que pague a más tardar el ${payBy} o que me proponga una fecha. Si en este momento le resulta difícil pagar el importe completo, podemos acordar un pago a plazos. Gracias por su ayuda.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => ({
      subject: 'Condiciones de pago',
      opening: sentences(
        writtenOn.length > 0 && `Le escribí ${listed(writtenOn.map(el))}.`,
        overdue && 'El plazo de pago acordado ha vencido.',
        unpaid(many),
      ),
      closing: [
        `Le ruego que pague el importe total de ${total} a más tardar el ${payBy}.`,
        `Después de esa fecha podré añadir recargos por demora, en la medida en que nuestro acuerdo o la ley los prevea. Si no puede pagar para entonces o no está de acuerdo con ${many ? 'alguna' : 'la'} factura, le ruego que me lo diga antes de esa fecha, para que podamos resolverlo. Muchas gracias.`,
      ],
    }),
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Pago a más tardar el ${payBy}`,
      opening: sentences(writtenOn.length > 0 && `Le escribí ${listed(writtenOn.map(el))}.`, unpaid(many)),
      closing: [
        `Le ruego que pague el importe total de ${total} a más tardar el ${payBy}.`,
        'Si para entonces no ha llegado el pago, tendré que interrumpir mi trabajo para usted hasta recibirlo. Preferiría evitarlo. Si hay alguna dificultad, le ruego que me llame o me escriba antes de esa fecha; también podemos acordar un pago a plazos. Muchas gracias.',
      ],
    }),
    demand: ({ many, client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Requerimiento de pago',
      opening: `Por la presente le requiero formalmente el pago. Según mis registros, a fecha de ${today}, ${client} tiene pendiente de pago lo siguiente:`,
      closing: [
        sentences(
          writtenOn.length > 0 &&
            `Le escribí sobre ${many ? 'estas facturas' : 'esta factura'} ${listed(writtenOn.map(el))}.`,
          promisedFor && `El pago se había anunciado para el ${promisedFor}.`,
          `Le pido que pague el importe total de ${total} a más tardar el ${payBy}.`,
        ),
        'Si no está de acuerdo con la deuda o con una parte de ella, o si desea acordar un pago a plazos, le ruego que me lo comunique por escrito y con sus motivos antes de esa fecha.',
        'Si para entonces no hubiera recibido ni el pago ni una respuesta, tendría que considerar otras medidas. Si entretanto ha pagado, no tenga en cuenta este escrito y reciba mi agradecimiento.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Su pago',
            opening: sentences(
              promisedFor
                ? `Gracias por avisarme de que pagaría a más tardar el ${promisedFor}.`
                : 'Gracias por avisarme de que pagaría.',
              `Todavía no me consta el pago de ${following(many)}; quizá haya surgido algún imprevisto:`,
            ),
            closing: [
              '¿Podría comprobar si el pago ha salido e indicarme en qué fecha puedo esperarlo?',
              `Si algo ha cambiado, le agradecería que me lo dijera; encontraremos una solución, también a plazos. Si el pago ya está en camino, ${ignore} Muchas gracias.`,
            ],
          }
        : {
            subject: 'Pago anunciado',
            opening: sentences(
              promisedFor
                ? `Usted me anunció el pago para el ${promisedFor}, y no ha llegado.`
                : 'Usted me anunció el pago, y no ha llegado.',
              unpaid(many),
            ),
            closing: [
              `Le ruego que pague el importe total de ${total} a más tardar el ${payBy}.`,
              'Si no es posible, le ruego que me diga antes de esa fecha qué retrasa el pago y cuánto puede pagar y cuándo, para que podamos acordar un pago a plazos. Si el pago ya está en camino, basta con un breve mensaje con la fecha. Muchas gracias.',
            ],
          },
  },
};
