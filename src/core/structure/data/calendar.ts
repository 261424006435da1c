/** Words of dates, folded to lower case, without full stops. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Months and seasons: English and its abbreviations, then German, French, Spanish, Portuguese, Italian and Dutch. */
export const months = words(`
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december
  januar jänner februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  januari februari maart mei augustus maj juni augusti oktober desember marts mars`);

export const seasons = words('spring summer autumn fall winter');

/** Days of the week, and the articles that stand before a date in other languages. */
export const dayWords = words(`
  mon tue tues wed wednes thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica le den am il`);

/** Words before a date that say what happened then. */
export const dateLabels = words(`
  published publish posted updated update dated modified created date issued released delivered first last originally story article on at
  publié mis à jour le modifié veröffentlicht aktualisiert stand erstellt publicado publicada actualizado atualizado em el pubblicato aggiornato il gepubliceerd bijgewerkt op publicerad
  uppdaterad publisert oppdatert udgivet opublikowano aktualizacja`);
