import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const following = many('las facturas que detallo a continuación', 'la factura que detallo a continuación');
const unpaid = many(
  'Las facturas siguientes continúan pendientes de pago:',
  'La factura siguiente continúa pendiente de pago:',
);
const theInvoices = many('las facturas', 'la factura');
const wroteOn = known('written', '[Le|Te] escribí {{written}}.');
const ignore = '[le ruego que no tenga|te ruego que no tengas] en cuenta este mensaje.';
const payInFull = [
  '[Le ruego que pague|Te ruego que pagues] el importe total de {{total}} a más tardar el {{payBy}}.',
  '[Le pido que abone|Te pido que abones] el importe completo de {{total}} a más tardar el {{payBy}}.',
  'Espero el importe total de {{total}} a más tardar el {{payBy}}.',
] as const;
const ignoreIfSent = [
  `Si el pago ya está en camino, ${ignore} Muchas gracias.`,
  `Si [ya lo ha enviado|ya lo has enviado], ${ignore} Gracias por [su|tu] ayuda.`,
  `Si nuestros mensajes se han cruzado, ${ignore} Gracias.`,
] as const;

const chargesToo = 'Los importes añadidos arriba también están pendientes de pago.';

/** Spanish: usted, no Estimado or Estimada, a colon after the greeting; tú with the first name. */
export const es: DraftBook = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  listedDay: (date) => `el ${date}`,
  greeting: (name, tone, address) => {
    if (address === 'informal') return name ? `Hola, ${name.first}:` : 'Hola:';
    if (tone === 'final') return name ? `A la atención de ${name.full}:` : 'A quien corresponda:';
    return name ? `Hola, ${name.full}:` : 'Buenos días:';
  },
  farewell: (tone, address) => {
    if (address === 'informal') return 'Un saludo,';
    return tone === 'final' ? 'Atentamente,' : 'Un cordial saludo,';
  },
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
  columns: {
    number: 'Factura',
    subject: 'Concepto',
    issued: 'Emitida',
    due: 'Vencimiento',
    daysOverdue: 'Días de retraso',
    amount: 'Pendiente',
    paid: 'Pagado',
  },
  total: 'Total',
  instalment: (number, due, amount) => `${number}. ${due}: ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `A ello se suman, a ${asOf} (${rules}): ${facts(
      interest && `intereses de demora de ${interest}`,
      lateFee && `el recargo pactado de ${lateFee}`,
      compensation && `la compensación fija de ${compensation}`,
    )}.`,
    ...(perDay ? [`Cada día más añade ${perDay}.`] : []),
  ],
  payByLink: '[Puede|Puedes] pagar aquí: {{link}}',
  payBySomeLinks: '[Puede|Puedes] pagar con los enlaces indicados o con los datos bancarios de las facturas.',
  payByBank: `Para el pago, [le ruego que utilice|te ruego que utilices] los datos bancarios que figuran en ${theInvoices}.`,
  payAsTold: 'Para el pago: {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'Si para entonces no hubiera recibido ni el pago ni una respuesta, tendría que considerar otras medidas.',
      'Si para entonces no he recibido ni el pago ni una respuesta, tomaré otras medidas.',
    ],
    'pause-work': [
      'Si para entonces no hubiera recibido ni el pago ni una respuesta, tendría que considerar interrumpir mi trabajo para [usted|ti].',
      'Si para entonces no he recibido ni el pago ni una respuesta, interrumpiré mi trabajo para [usted|ti] hasta recibirlo.',
    ],
    collection: [
      'Si para entonces no hubiera recibido ni el pago ni una respuesta, consideraría pedir ayuda a una agencia de cobros.',
      'Si para entonces no he recibido ni el pago ni una respuesta, encargaré el asunto a una agencia de cobros.',
    ],
    court: [
      'Si para entonces no hubiera recibido ni el pago ni una respuesta, consideraría iniciar un procedimiento monitorio.',
      'Si para entonces no he recibido ni el pago ni una respuesta, iniciaré un procedimiento monitorio.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Próximo vencimiento',
      opening: [
        [
          'Gracias por [su|tu] confianza; espero que el resultado sea de [su|tu] agrado.',
          'Gracias por [su|tu] encargo; espero que el trabajo [le|te] resulte útil.',
          'Ha sido un placer trabajar para [usted|ti], y espero que todo esté como [deseaba|deseabas].',
        ],
        [
          `Para que [tenga|tengas] los datos a mano antes del vencimiento, [le|te] recuerdo ${following}:`,
          `Para que nada dificulte el pago cuando llegue el día, [le|te] envío los datos de ${following}:`,
          `Se acerca el vencimiento de ${following}; aquí está todo lo necesario para el pago:`,
        ],
      ],
      closing: [
        [
          [
            '¿[Necesita|Necesitas] algo más de mi parte, por ejemplo un número de pedido u otra copia? Basta con una respuesta breve.',
            '¿Hace falta algún dato, como un número de pedido en el documento? Basta con responder a este mensaje.',
            '¿Falta algo para [sus|tus] registros, o hay algo distinto de lo previsto? Una línea basta y me ocuparé de ello.',
          ],
        ],
        [
          [
            'Si el pago ya está previsto, no hay que hacer nada más. Muchas gracias.',
            `Si ya está todo previsto, ${ignore} Muchas gracias.`,
            'Si ya se ha ordenado el pago, muchas gracias; no hace falta nada más.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Recordatorio',
      opening: [
        [
          'Gracias por [su|tu] confianza; espero que el resultado sea de [su|tu] agrado.',
          'Gracias de nuevo por [su|tu] encargo; espero que el trabajo responda a lo que [necesitaba|necesitabas].',
          'Ha sido un placer trabajar para [usted|ti], gracias, y espero que todo esté a [su|tu] gusto.',
        ],
        [
          `Todavía no me consta el pago de ${following}; es posible que se ${many('hayan', 'haya')} pasado por alto:`,
          `Hasta donde veo, aún no ha llegado el pago de ${following}; con el trabajo diario es fácil que se pase por alto:`,
          `Un pequeño recordatorio sobre ${following}, cuyo pago todavía no me ha llegado:`,
        ],
      ],
      closing: [
        [
          [
            '¿[Le|Te] falta algún dato, o hay algo que no haya sido como [esperaba|esperabas]? Basta con una respuesta breve.',
            '¿[Tiene|Tienes] todo lo necesario para el pago, y está el trabajo a [su|tu] gusto? Basta con una línea de respuesta.',
            '¿Falta algo, o hay algún punto del trabajo del que [quiera|quieras] hablar? Basta con responder a este mensaje.',
          ],
        ],
        [
          [
            `Si ya [ha|has] pagado, [se|te] lo agradezco y ${ignore}`,
            'Si el pago ya está en camino, muchas gracias; no hace falta nada más.',
            `Si nuestros mensajes se han cruzado, ${ignore} Muchas gracias.`,
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Segundo recordatorio', 'Recordatorio'),
      opening: [
        [
          known(
            'lastWritten',
            `[Le|Te] escribí el {{lastWritten}} sobre ${following} y todavía no me consta el pago. Por si mi mensaje no [le|te] hubiera llegado, aquí [tiene|tienes] de nuevo los datos:`,
            `Todavía no me consta el pago de ${following}. Por si no [le|te] ${many('hubieran', 'hubiera')} llegado, aquí [tiene|tienes] los datos:`,
          ),
          known(
            'lastWritten',
            `Vuelvo sobre mi mensaje del {{lastWritten}}: sigo sin ver el pago de ${following}. Puede que se haya perdido, así que repito todos los datos:`,
            `Sigo sin ver el pago de ${following}. Puede que se haya perdido algún mensaje, así que aquí están todos los datos:`,
          ),
          known(
            'lastWritten',
            `Quizá mi mensaje del {{lastWritten}} se haya perdido entre otros correos. Hasta ahora no me ha llegado el pago de ${following}; estos son de nuevo los datos:`,
            `Quizá mi correo se haya perdido entre otros. Hasta ahora no me ha llegado el pago de ${following}; estos son los datos:`,
          ),
        ],
      ],
      closing: [
        [
          [
            '¿[Podría|Podrías] indicarme en qué fecha puedo esperar el pago?',
            '¿Qué día puedo esperar el pago? Me basta con una fecha.',
            '¿[Me diría|Me dirías] qué día se hará el pago?',
          ],
          [
            `Si [necesita|necesitas] otra copia de ${many('alguna', 'la')} factura, [se|te] la envío con mucho gusto.`,
            `Con gusto vuelvo a enviar ${theInvoices} si ayuda.`,
            `Enviar otra copia de ${theInvoices} no es ninguna molestia.`,
          ],
        ],
        [
          [
            'Si hay algo que retrasa el pago, [le|te] agradecería que me lo [dijera|dijeras]; encontraremos una solución.',
            'Si hay alguna dificultad, [dígamelo|dímelo] y buscaremos un acuerdo que convenga a ambas partes.',
            'Si algo lo impide, basta con una palabra; seguro que encontramos una solución.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: '[Su|Tu] pago',
      opening: [
        [
          known(
            'promisedFor',
            'Gracias por haberme anunciado [su|tu] pago para el {{promisedFor}}.',
            'Gracias por haberme anunciado [su|tu] pago.',
          ),
          known(
            'promisedFor',
            'Muy amablemente me [anunció|anunciaste] el pago para el {{promisedFor}}.',
            'Muy amablemente me [anunció|anunciaste] el pago.',
          ),
          known(
            'promisedFor',
            'Tenía anotado el {{promisedFor}} como día de [su|tu] pago; gracias por habérmelo indicado.',
            'Tenía anotado que [su|tu] pago estaba de camino; gracias por avisarme.',
          ),
        ],
        [
          `Todavía no me consta el pago de ${following}; quizá haya surgido algún imprevisto:`,
          `Hasta ahora no ha llegado nada por ${following}; puede que la transferencia se haya retrasado:`,
          `Aún no me ha llegado el pago de ${following}; tal vez algo no haya salido bien:`,
        ],
      ],
      closing: [
        [
          [
            '¿[Podría|Podrías] comprobar si el pago ha salido e indicarme en qué fecha puedo esperarlo?',
            '¿[Podría|Podrías] mirar si se hizo la transferencia y decirme qué día debería llegar?',
            '¿Ha salido ya, y qué día puedo esperarlo? Basta con una respuesta breve.',
          ],
        ],
        [
          [
            'Si algo ha cambiado, [le|te] agradecería que me lo [dijera|dijeras]; encontraremos una solución; también es posible pagar a plazos.',
            'Si la fecha ya no [le|te] conviene, [propóngame|proponme] otra; también podemos acordar un pago a plazos.',
            'Si ahora es difícil pagarlo todo de una vez, [dígamelo|dímelo]; el pago a plazos también es posible.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Pago anunciado',
      opening: [
        [
          known(
            'promisedFor',
            '[Usted me anunció|Me anunciaste] el pago para el {{promisedFor}}, y no ha llegado.',
            '[Usted me anunció|Me anunciaste] el pago, y no ha llegado.',
          ),
          known(
            'promisedFor',
            'Habíamos acordado el {{promisedFor}} como día de pago, y no me ha llegado nada.',
            'Habíamos acordado el pago, y no me ha llegado nada.',
          ),
          known(
            'promisedFor',
            'El pago anunciado para el {{promisedFor}} no ha llegado.',
            'El pago anunciado no ha llegado.',
          ),
        ],
        unpaid,
      ],
      closing: [
        [payInFull],
        [
          [
            'Si no es posible, [le ruego que me diga|te ruego que me digas] antes de esa fecha qué retrasa el pago y cuánto [puede|puedes] pagar y cuándo, para que podamos acordar un pago a plazos.',
            'Si no [puede|puedes] pagar para entonces, [le ruego que me escriba|te ruego que me escribas] antes con el motivo y con lo que [puede|puedes] pagar y cuándo; entonces acordaremos plazos.',
            'Si no fuera posible, [indíqueme|indícame] antes qué lo impide y qué importes son posibles en qué fechas, para que acordemos plazos.',
          ],
          [
            'Si el pago ya está en camino, basta con un breve mensaje con la fecha. Muchas gracias.',
            'Si ya se ha enviado, [dígame|dime] solo qué día. Muchas gracias.',
            'Si ha salido entretanto, me basta con la fecha. Muchas gracias.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Pago pendiente',
      opening: [
        [
          `${known('lastWritten', '[Le|Te] escribí por última vez el {{lastWritten}}.')} ${unpaid}`,
          `${known('lastWritten', 'No he recibido respuesta a mi mensaje del {{lastWritten}}.')} ${unpaid}`,
          `${known('lastWritten', 'Desde mi mensaje del {{lastWritten}} no me ha llegado nada.')} ${unpaid}`,
        ],
      ],
      closing: [
        [
          [
            '¿[Podría|Podrías] decirme qué retrasa el pago?',
            '¿Qué está retrasando el pago?',
            '¿[Me diría|Me dirías] por qué no se ha hecho todavía el pago?',
          ],
          [
            `Si algo del trabajo o de ${theInvoices} no es correcto, [le ruego que me lo diga|te ruego que me lo digas] y lo resolveré enseguida.`,
            `Si el trabajo no [le|te] satisface o hay un dato equivocado en ${theInvoices}, me gustaría corregirlo.`,
            `Si hay un fallo en el trabajo o en ${theInvoices}, [dígamelo|dímelo] y me ocuparé de ello.`,
          ],
          [
            'Si otra persona se encarga de los pagos, [le agradecería que le reenviara este mensaje o me facilitara|te agradecería que le reenviaras este mensaje o me facilitaras] su contacto.',
            'Si de los pagos se ocupa otro departamento, [le ruego que le pase este mensaje o me indique|te ruego que le pases este mensaje o me indiques] con quién hablar.',
            'Si corresponde a otra persona de la empresa, [le ruego que se lo reenvíe o me diga|te ruego que se lo reenvíes o me digas] a quién dirigirme.',
          ],
        ],
        [
          [
            'Si todo está en orden, [le ruego que pague|te ruego que pagues] a más tardar el {{payBy}} o que me [proponga|propongas] una fecha.',
            'Si no hay nada que aclarar, [le pido que pague|te pido que pagues] a más tardar el {{payBy}} o que [indique|indiques] un día que [le|te] convenga.',
            'Si no es así, espero el pago a más tardar el {{payBy}}, o la propuesta de otro día.',
          ],
          [
            'Si ahora [le|te] resulta difícil pagar todo el importe, podemos acordar un pago a plazos. Gracias por [su|tu] ayuda.',
            'Si es demasiado de una vez, el pago a plazos es posible. Gracias por [su|tu] ayuda.',
            'Si cuesta pagarlo todo ahora, podemos repartirlo en plazos. Gracias por [su|tu] ayuda.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Condiciones de pago',
      opening: [
        [
          `${wroteOn} ${known('overdue', 'El plazo de pago acordado ha vencido.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'Según nuestras condiciones, el pago lleva retraso.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'El día de pago que acordamos ya ha pasado.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'Después de esa fecha podré añadir recargos por demora, en la medida en que nuestro acuerdo o la ley los prevea.',
          ),
          [
            `Si no [puede pagar para entonces o no está|puedes pagar para entonces o no estás] de acuerdo con ${many('alguna', 'la')} factura, [le ruego que me lo diga|te ruego que me lo digas] antes de esa fecha, para que podamos resolverlo. Muchas gracias.`,
            `Si no es posible, o si ${many('alguna', 'la')} factura [le|te] parece incorrecta, [escríbame|escríbeme] antes de esa fecha; seguro que lo aclaramos. Muchas gracias.`,
            'Si hay un motivo para no pagar o para pagar más tarde, [indíquemelo|indícamelo] antes de esa fecha, para que encontremos una solución. Muchas gracias.',
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Pago a más tardar el {{payBy}}',
      opening: [
        [
          `${wroteOn} ${unpaid}`,
          `${known('written', 'A mis mensajes, enviados {{written}}, no ha seguido ningún pago.')} ${unpaid}`,
          `${known('written', '[Le|Te] escribí sobre esto {{written}}.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'Si para entonces no ha llegado el pago, tendré que interrumpir mi trabajo para [usted|ti] hasta recibirlo. Preferiría evitarlo.',
            'Sin el pago solo podré trabajar para [usted|ti] hasta ese día, y seguiré en cuanto llegue. Espero que no haga falta.',
            'Después de ese día pararé mi trabajo para [usted|ti] hasta que llegue el pago. Preferiría con mucho seguir.',
          ],
          [
            'Si hay alguna dificultad, [le ruego que me llame o me escriba|te ruego que me llames o me escribas] antes de esa fecha; también podemos acordar un pago a plazos. Muchas gracias.',
            'Si algo lo impide, [hable|habla] conmigo antes de esa fecha; el pago a plazos también es posible. Muchas gracias.',
            'Si hay un problema, basta con una llamada o un mensaje antes de ese día; también podemos repartir el importe. Muchas gracias.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Reclamación formal de pago',
      opening: [
        [
          `Por la presente [le|te] reclamo formalmente el pago. Según mis registros, a {{today}}, ${known('client', '{{client}} tiene', '[usted tiene|tienes]')} pendiente lo siguiente:`,
          `Con este mensaje [le|te] reclamo formalmente el pago. A {{today}}, según mi contabilidad, ${known('client', '{{client}} tiene', '[usted tiene|tienes]')} por pagar:`,
          `Esta es una reclamación formal de pago. A {{today}} sigue pendiente${known('client', ' por parte de {{client}}')}, según mis registros, lo siguiente:`,
        ],
      ],
      closing: [
        [
          known('written', '[Le|Te] escribí al respecto {{written}}.'),
          known('promisedFor', 'El pago se había anunciado para el {{promisedFor}}.'),
          [
            '[Le pido que pague|Te pido que pagues] el total de {{total}} a más tardar el {{payBy}}.',
            'El plazo para pagar el total de {{total}} termina el {{payBy}}.',
            '[Le ruego que abone|Te ruego que abones] {{total}} en su totalidad a más tardar el {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'Si no [está|estás] de acuerdo con la deuda o con parte de ella, o si [desea|deseas] acordar un pago a plazos, [le ruego que me lo comunique por escrito, con sus motivos|te ruego que me lo comuniques por escrito, con tus motivos], antes de esa fecha.',
            'Si [discute|discutes] todo o parte del importe, o [necesita|necesitas] pagar a plazos, [escríbame|escríbeme] antes de esa fecha y [explíqueme|explícame] el motivo.',
            'En caso de desacuerdo con todo o parte del importe, o si [prefiere|prefieres] pagar a plazos, [indíqueme|indícame] las razones por escrito antes de esa fecha.',
          ],
        ],
        [
          '{{consequence}}',
          [
            'Si ya [ha pagado, no tenga|has pagado, no tengas] en cuenta este escrito; gracias.',
            'Si el pago ya se ha hecho, [considere|considera] este escrito sin efecto, con mi agradecimiento.',
            'Si ya [ha|has] pagado, gracias; en ese caso no hace falta respuesta.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'Nuestra llamada',
      opening: [
        [
          `Gracias por haberme atendido por teléfono${known('calledOn', ' el {{calledOn}}')}.`,
          `Gracias por nuestra conversación telefónica${known('calledOn', ' del {{calledOn}}')}.`,
          `Me alegró hablar con [usted|contigo] por teléfono${known('calledOn', ' el {{calledOn}}')}; gracias.`,
        ],
        [
          `Como hablamos, [le|te] envío los datos de ${following}:`,
          `Como [le|te] dije, aquí están por escrito los datos de ${following}:`,
          `Para que lo tengamos por escrito, se trata de ${following}:`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'He anotado que el pago se hará a más tardar el {{promisedFor}}. Gracias por darme una fecha.',
            'Ahora que [tiene|tienes] todos los datos, ¿[podría|podrías] decirme en qué fecha puedo esperar el pago?',
          ),
        ],
        [
          [
            'Si he entendido algo mal, o si [necesita|necesitas] algo más de mi parte, [le ruego que responda|te ruego que respondas] a este mensaje. Gracias por [su|tu] ayuda.',
            'Si [recuerda|recuerdas] algo de otro modo, o si falta algún documento, basta con responder a este mensaje. Muchas gracias por [su|tu] ayuda.',
            '¿Falta algo, o he anotado algo mal? Basta con una respuesta breve. Gracias por [su|tu] ayuda.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Pago parcial recibido',
      opening: [
        [
          `Gracias por [su|tu] pago${known('received', ' de {{received}}')}${known('receivedOn', ', que llegó el {{receivedOn}}')}.`,
          `[Su|Tu] pago${known('received', ' de {{received}}')} ha llegado${known('receivedOn', ' con fecha {{receivedOn}}')}; muchas gracias.`,
          `He recibido [su|tu] pago${known('received', ' de {{received}}')}${known('receivedOn', ' del {{receivedOn}}')}, con mi agradecimiento.`,
        ],
        [
          `Lo he descontado de lo pendiente. Este es el saldo que queda de ${following}:`,
          `Con él se ha pagado una parte de ${following}, y queda este saldo:`,
          `Después de este pago queda pendiente, de ${following}, lo siguiente:`,
        ],
      ],
      closing: [
        [
          [
            '¿[Podría|Podrías] decirme en qué fecha puedo esperar el resto de {{total}}?',
            '¿Qué día puedo esperar los {{total}} restantes? Me basta con una fecha.',
            '¿Cuándo llegará el resto de {{total}}? [Indíqueme|Indícame] el día, por favor.',
          ],
        ],
        [
          [
            'Si el pago tenía otro destino, o si [prefiere|prefieres] pagar el resto a plazos, [le agradecería que me lo dijera|te agradecería que me lo dijeras]; encontraremos una solución. Gracias por [su|tu] ayuda.',
            'Si [prefiere|prefieres] pagar el resto a plazos, o si [sus|tus] registros dicen otra cosa, basta con una respuesta breve. Gracias por [su|tu] ayuda.',
            '¿No coinciden nuestras cifras, o ayudaría pagar el resto a plazos? Entonces [escríbame|escríbeme], por favor. Gracias por [su|tu] ayuda.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: '[Su|Tu] objeción',
      opening: [
        [
          'Gracias por decirme que algo no está bien. Lo tomo en serio y quiero resolverlo con [usted|contigo].',
          'Gracias por [su|tu] franqueza. Quiero entender lo ocurrido y resolverlo de forma justa.',
          'Me alegra que me lo [haya|hayas] dicho; voy a revisarlo con cuidado.',
        ],
        [
          `Se trata de ${following}:`,
          `Mi respuesta se refiere a ${following}:`,
          `Para que hablemos de lo mismo, se trata de ${following}:`,
        ],
      ],
      closing: [
        [
          [
            '¿[Podría|Podrías] describir qué no corresponde a lo acordado y qué solución [le|te] parecería adecuada? Unas imágenes o una lista me ayudarían.',
            '¿Qué es exactamente lo que no está bien, y cuál sería para [usted|ti] una buena solución? Unas líneas o imágenes me ayudarían.',
            'Por favor, [dígame|dime] con qué parte no [está|estás] de acuerdo y qué [quiere|quieres] que haga. Basta con una lista breve.',
          ],
        ],
        [
          [
            'Después contestaré pronto. Si solo se discute una parte, [le ruego que pague|te ruego que pagues] el resto a más tardar el {{payBy}}. Gracias por ayudarme a aclararlo.',
            'Contestaré sin tardar. Lo que no se discute [le pido que lo pague|te pido que lo pagues] a más tardar el {{payBy}}, para que solo quede el punto abierto. Gracias por [su|tu] ayuda.',
            'Volveré a escribir pronto. ¿[Podría|Podrías] pagar la parte no discutida a más tardar el {{payBy}}, mientras resolvemos el resto? Gracias por [su|tu] ayuda.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Pago a plazos',
      opening: [
        [
          `Entiendo que pagarlo todo de una vez puede ser difícil en este momento. Para ${following} puedo ofrecer[le|te] un pago a plazos:`,
          `Si el importe completo es demasiado de una vez, hay otra manera. Para ${following} propongo un pago a plazos:`,
          `Me gustaría facilitar[le|te] el pago. Para ${following} podemos acordar plazos:`,
        ],
      ],
      closing: [
        [
          [
            'Esta es mi propuesta:\n{{instalments}}',
            'Los plazos podrían ser estos:\n{{instalments}}',
            'Propongo estos plazos:\n{{instalments}}',
          ],
        ],
        [
          [
            '¿[Le|Te] conviene? Con un sí como respuesta queda acordado, y mientras cada plazo llegue en su día no enviaré recordatorios.',
            '¿Sería posible? Basta con un sí; mientras cada plazo llegue en su día, no [recibirá|recibirás] recordatorios míos.',
            '¿[Está|Estás] de acuerdo? Basta con un sí, y mientras los plazos lleguen en sus días no enviaré recordatorios.',
          ],
          [
            'Si otras fechas u otros importes [le|te] convienen más, [propóngamelos|propónmelos]. Muchas gracias.',
            'Si [necesita|necesitas] otras fechas u otros importes, [hágame|hazme] una propuesta. Muchas gracias.',
            'También son posibles otros importes o días; basta con decírmelo. Muchas gracias.',
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'Nuestro plan de pago',
      opening: [
        [
          `Gracias por acordar un plan de pago conmigo. Se refiere a ${following}:`,
          `Gracias por [su|tu] respuesta. Con gusto confirmo nuestro plan de pago para ${following}:`,
          `Me alegra que hayamos encontrado una solución. Con esto confirmo nuestro plan de pago para ${following}:`,
        ],
      ],
      closing: [
        [
          [
            'Estos son los plazos acordados:\n{{instalments}}',
            'Hemos acordado estos plazos:\n{{instalments}}',
            'Los importes y los días son estos:\n{{instalments}}',
          ],
        ],
        [
          [
            'Cada plazo debería llegar en su día. Si alguno se va a retrasar, [le ruego que me lo diga|te ruego que me lo digas] antes, para que encontremos otra fecha.',
            'Por favor, [procure|procura] que cada plazo llegue en su día. Si se prevé un retraso, un aviso a tiempo basta y moveremos la fecha.',
            'Solo pido que cada plazo llegue en su día y que me [avise|avises] antes si alguno no puede llegar.',
          ],
          [
            'Si algo difiere de lo que [tenía|tenías] en mente, [responda|responde] a este mensaje. Muchas gracias.',
            'Si he anotado algo mal, basta con una respuesta breve. Muchas gracias.',
            'Si lo [ve|ves] de otra manera, [escríbame|escríbeme]. Gracias por [su|tu] colaboración.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'Para contabilidad',
      opening: [
        [
          `Me dirijo a usted porque se ocupa de los pagos${known('buyer', '; el encargo lo hizo {{buyer}}')}.`,
          `Permítame dirigirme directamente a usted por un pago${known('buyer', ' de un trabajo que encargó {{buyer}}')}.`,
          `Espero dirigirme al lugar adecuado para los pagos${known('buyer', '; mi contacto para el trabajo es {{buyer}}')}.`,
        ],
        unpaid,
      ],
      closing: [
        [
          [
            `¿Podría decirme si ${many('están registradas', 'está registrada')} en su sistema y qué día se ${many('pagarán', 'pagará')}?`,
            `¿${many('Están registradas', 'Está registrada')} en su sistema, y para qué día está previsto el pago?`,
            `¿${many('Constan estas facturas', 'Consta esta factura')} en su sistema, y en qué remesa de pagos se ${many('pagarán', 'pagará')}?`,
          ],
          [
            'Si falta un número de pedido, un formulario o una aprobación, dígamelo y le enviaré lo que necesite.',
            'Si falta algo, como un número de pedido o una aprobación, avíseme y me ocuparé de ello.',
            'Si necesita un número de pedido, otra dirección o un formulario, con gusto lo envío.',
          ],
        ],
        [
          [
            'Si otra persona se encarga, le ruego que le reenvíe este mensaje o me diga a quién escribir. Gracias por su ayuda.',
            'Si no le corresponde, le agradecería que lo pasara a la persona adecuada. Gracias por su ayuda.',
            'Si me he equivocado de lugar, le ruego que reenvíe este mensaje. Gracias por su ayuda.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Nuevo envío',
      opening: [
        [
          `Aquí [tiene|tienes] de nuevo ${theInvoices}, para que [tenga|tengas] todo en un mismo lugar. ${many('Corresponden', 'Corresponde')} a lo siguiente:`,
          `Por si se perdió el primer correo, vuelvo a enviar[le|te] ${theInvoices}:`,
          `Por si no ${many('han', 'ha')} llegado, envío ${theInvoices} por segunda vez:`,
        ],
      ],
      closing: [
        [
          [
            '¿Ha llegado todo bien, con lo que necesita [su|tu] departamento de contabilidad, por ejemplo un número de pedido o la dirección correcta?',
            '¿Se abre bien, y figura todo lo que [su|tu] contabilidad necesita, como un número de pedido?',
            '¿Está todo lo necesario para el pago, como la dirección correcta y un número de pedido? Si no, lo cambio con gusto.',
          ],
        ],
        [
          [
            `[Le ruego que me diga|Te ruego que me digas] en qué fecha puedo esperar el pago. Si ya se ha hecho, ${ignore} Muchas gracias.`,
            `¿[Podría|Podrías] decirme también qué día se pagará? Si ya se ha hecho, ${ignore} Muchas gracias.`,
            `Una palabra sobre el día del pago me ayudaría. Si ya [ha|has] pagado, ${ignore} Muchas gracias.`,
          ],
        ],
      ],
    },
    settlement: {
      subject: 'Propuesta de acuerdo',
      opening: [
        [
          'Me gustaría llevar este asunto a buen término para ambas partes, sin más escritos.',
          'Creo que a ambas partes nos gustaría dar este asunto por cerrado.',
          'En lugar de dejar que esto se alargue, quiero hacer[le|te] una propuesta.',
        ],
        unpaid,
      ],
      closing: [
        [
          [
            'Si {{settlement}} llegan a más tardar el {{payBy}}, daré el asunto por saldado. De lo contrario, sigue pendiente el importe total de {{total}}.',
            'Mi propuesta: un pago de {{settlement}} a más tardar el {{payBy}}, y el asunto queda cerrado. Si no llega para entonces, sigue pendiente el importe total de {{total}}.',
            'Acepto {{settlement}} en lugar de {{total}}, siempre que el pago llegue a más tardar el {{payBy}}. Después de ese día vuelve a deberse el importe total.',
          ],
        ],
        [
          [
            '¿[Está|Estás] de acuerdo? Basta con una respuesta breve. Si lo [ve|ves] de otro modo, [dígame|dime] cómo podríamos resolverlo. Muchas gracias.',
            '¿Sería aceptable? [Respóndame|Respóndeme], por favor, o [hágame|hazme] otra propuesta. Muchas gracias.',
            'Por favor, [dígame si acepta o qué propone|dime si aceptas o qué propones] en su lugar. Gracias por la respuesta.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Gracias',
      opening: [
        [
          `Muchas gracias por [su|tu] pago. Con él ${many('quedan pagadas', 'queda pagada')} ${following}:`,
          `[Su|Tu] pago ha llegado, muchas gracias. Así ${many('quedan saldadas', 'queda saldada')} ${following}:`,
          `Con mi agradecimiento confirmo que ha llegado el pago de ${following}:`,
        ],
      ],
      closing: [
        [
          [
            'Ha sido un placer trabajar para [usted|ti]. Si puedo hacer algo más, o si algo podría haber ido mejor, me gustaría saberlo.',
            'He disfrutado de nuestra colaboración. Si puedo facilitar algo la próxima vez, también en la factura, me alegrará saberlo.',
            'Espero volver a trabajar con [usted|contigo]. ¿Puedo mejorar algo la próxima vez? Agradezco cualquier sugerencia.',
          ],
        ],
      ],
    },
  },
};
