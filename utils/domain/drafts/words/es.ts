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
    if (count > 1) return `${count} facturas`;
    if (number) return `factura ${number}`;
    return issued ? `factura del ${issued}` : 'factura';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Factura', number, subject && `(${subject})`),
      issued && `emitida el ${issued}`,
      due && `con vencimiento el ${due}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'día' : 'días'} de retraso`,
    )}: ${amount}`,
  total: (amount) => `Total: ${amount}`,
  payByLink: (link) => `Puede pagar aquí: ${link}`,
  payByLinks: (all) =>
    all
      ? 'Puede pagar cada factura con el enlace que figura debajo de ella.'
      : 'Puede pagar con los enlaces indicados o con los datos bancarios de las facturas.',
  payByBank: (many) =>
    `Para el pago, le ruego que utilice los datos bancarios que figuran en ${many ? 'las facturas' : 'la factura'}.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Recordatorio',
      opening: sentences(
        'Gracias por su confianza; espero que el resultado sea de su agrado.',
        early
          ? `Para que tenga los datos a mano antes del vencimiento, le recuerdo ${following(many)}:`
          : `Todavía no me consta el pago de ${following(many)}; es posible que se ${many ? 'hayan' : 'haya'} pasado por alto:`,
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
        `¿Podría decirme qué retrasa el pago? Si algo del trabajo o de ${many ? 'las facturas' : 'la factura'} no es correcto, le ruego que me lo diga y lo resolveré enseguida. Si otra persona se encarga de los pagos, le agradecería que le reenviara este mensaje o me facilitara su contacto.`,
        `Si todo está en orden, le ruego que pague a más tardar el ${payBy} o que me proponga una fecha. Si ahora le resulta difícil pagar todo el importe, podemos acordar un pago a plazos. Gracias por su ayuda.`,
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
    demand: ({ client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Reclamación formal de pago',
      opening: `Por la presente le reclamo formalmente el pago. Según mis registros, a ${today}, ${client ?? 'usted'} tiene pendiente lo siguiente:`,
      closing: [
        sentences(
          writtenOn.length > 0 && `Le escribí al respecto ${listed(writtenOn.map(el))}.`,
          promisedFor && `El pago se había anunciado para el ${promisedFor}.`,
          `Le pido que pague el total de ${total} a más tardar el ${payBy}.`,
        ),
        'Si no está de acuerdo con la deuda o con parte de ella, o si desea acordar un pago a plazos, le ruego que me lo comunique por escrito, con sus motivos, antes de esa fecha.',
        'Si para entonces no hubiera recibido ni el pago ni una respuesta, tendría que considerar otras medidas. Si ya ha pagado, no tenga en cuenta este escrito; gracias.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Su pago',
            opening: sentences(
              promisedFor
                ? `Gracias por haberme anunciado su pago para el ${promisedFor}.`
                : 'Gracias por haberme anunciado su pago.',
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
