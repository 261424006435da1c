/**
 * Common given names, by hand: the few hundred that introduce a surname in English-language prose. Left out are those that are also ordinary words
 * at the head of a sentence (Will, May, Grant, Mark, Hope, Sue, Frank, Christian, Chase) or places.
 */
export const givenNames: ReadonlySet<string> = new Set(`
Aaron Abigail Abraham Adam Adrian Ahmed Aisha Alan Albert Alec Alejandro Alessandro Alex Alexander Alexandra Alfred Ali Alice Alicia Alison Allan Allen Alvin Amanda Amber Amir Amy Ana Andre Andrea Andreas
Andrei Andrew Andy Angela Angus Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio Archie Arnold Arthur Ashley Barbara Barry Beatrice Ben Benjamin Bernard Bernie Beth Betty Beverly Bill Billy Bob Bobby Boris
Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Brooke Bruce Bruno Bryan Bryce Caleb Calvin Cameron Carl Carla Carlos Carol Caroline Carolyn Casey Catherine Cathy Cecil Cedric Charles Charlie Cheryl Chris
Christina Christine Christopher Cindy Claire Clara Clarence Claude Clement Cliff Clifford Clint Clive Clyde Cody Colin Connie Connor Corey Craig Crystal Curtis Cynthia Daisy Damian Damien Dan Daniel Danielle Danny Darren
Darryl Daryl Dave David Dawn Dean Deborah Debra Denis Denise Dennis Denzel Derek Desmond Diana Diane Diego Dirk Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie
Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elizabeth Ella Ellen Ellie Elliot Elliott Emily Emma Emmanuel Eric Erica Erik Erin Ernest Ernie Esther Ethan Eugene Eva Evan Evelyn Felix
Fernando Fiona Frances Francesca Francis Francisco Franklin Fred Frederick Freddie Gabriel Gareth Garrett Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gilbert Giovanni Glen Glenn Gloria Gordon Graham Greg Gregory Guillermo Gus
Guy Gwen Hannah Hans Harold Harriet Harrison Harry Harvey Hassan Heather Hector Heidi Helen Henri Henry Herbert Herman Hillary Holly Howard Hubert Hugh Hugo Ian Ibrahim Igor Irene Irving Isaac Isaiah Isabel Isabella Ivan Ivanka
Jack Jackie Jacob Jacqueline Jacques Jake James Jamie Jan Jane Janet Janice Jared Jason Jasper Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Jody Joe Joel Johan
John Johnny Jon Jonathan Jorge Jose José Joseph Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly Kirk Kristen
Kurt Kyle Larry Laura Lauren Laurence Lawrence Leah Lee Lena Leo Leon Leonard Leroy Leslie Lewis Liam Lillian Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lois Lori Louis Louise Lucas Lucy Luis Luke Lydia Lynn Lynndie Malcolm Manuel Marc
Marcel Marco Marcus Margaret Maria Marie Marilyn Mario Marion Marjorie Marlon Marsha Marshall Martha Martin Marvin Mary Mathew Matt Matthew Maurice Max Megan Melanie Melissa Melvin Michael Michelle Miguel Mike Milton Mitchell Mohamed Mohammed
Molly Monica Morgan Morris Muhammad Nancy Naomi Natalie Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicole Nigel Nina Noah Noel Nora Norma Norman Oliver Olivia Omar Oscar Owen Pam Pamela Pat Patricia Patrick Paul Paula Pauline Pedro
Penelope Peter Phil Philip Philippe Phillip Phyllis Pierre Rachel Ralph Ramon Randall Randy Raúl Ray Raymond Rebecca Reginald Rhonda Ricardo Richard Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin Rodney Roger Roland Ron Ronald Ronnie
Rory Rosemary Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Shane Shannon Sharon Shaun Shawn Sheila Sheryl Shirley Sidney Simon Sophia Sophie Spencer Stacey Stanley Stefan
Stella Stephanie Stephen Steve Steven Stewart Stuart Susan Suzanne Sylvester Sylvia Tamara Tammy Tanya Tara Ted Teresa Terence Terry Thelma Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracey Tracy Travis Trevor
Troy Tyler Valerie Vanessa Vera Vernon Veronica Vicki Vincent Viola Vivian Vladimir Wade Wallace Walter Warren Wayne Wendy Wesley Wilfred William Willie Winston Yasmin Yvonne Zachary Zoe
`.trim().split(/\s+/));

/** Of those, names of women. */
export const womensNames: ReadonlySet<string> = new Set(`
Abigail Aisha Alexandra Alice Alicia Alison Amanda Amber Amy Ana Angela Anita Ann Anna Anne Annie Barbara Beatrice Beth Betty Beverly Brenda Bridget Brooke Carla Carol Caroline Carolyn Catherine Cathy Cheryl Christina Christine Cindy Claire Clara
Connie Crystal Cynthia Daisy Danielle Dawn Deborah Debra Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Ellie Emily Emma Erica Erin Esther Eva Fiona Frances Francesca Gloria Gwen Hannah Harriet Heather
Heidi Helen Hillary Holly Irene Isabel Isabella Ivanka Jacqueline Jane Janet Janice Jennifer Jenny Jessica Jill Joan Joanna Joanne Joy Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathryn Kathy Katie Kimberly Kristen Laura Lauren Leah
Lena Lillian Linda Lisa Liz Lois Lori Louise Lucy Lydia Lynndie Margaret Maria Marie Marilyn Marjorie Marsha Martha Mary Megan Melanie Melissa Michelle Molly Monica Nancy Naomi Natalie Nicole Nina Nora Norma Olivia Pam Pamela Patricia Paula Pauline
Penelope Phyllis Rachel Rebecca Rhonda Rita Roberta Rosemary Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Sheryl Shirley Sophia Sophie Stella Stephanie Susan Suzanne Sylvia Tamara Tammy Tanya Tara Teresa Thelma Theresa Tiffany Tina Valerie
Vanessa Vera Veronica Vicki Viola Wendy Yasmin Yvonne Zoe
`.trim().split(/\s+/));

/** Of those, names of women and of men. */
export const sharedNames: ReadonlySet<string> = new Set(`
Alex Andrea Ashley Cameron Casey Chris Corey Daryl Evelyn Gene Jackie Jamie Jan Jay Jean Jody Kelly Kerry Kim Lee Leslie Lindsay Lindsey Logan Lynn Marion Max Morgan Nicola Pat Robin Sam Shannon Stacey Terry Tracey Tracy Vivian Willie
`.trim().split(/\s+/));
