r"""Problems in plain words with their answers, and a wrong answer that somebody could give; own problems."""

NUMBERS = (
    ("How many positive divisors does 360 have?", "24", "23"),
    ("Find the number of positive divisors of $2^3 \\cdot 5^2$.", "12", "6"),
    ("How many odd positive factors does $180$ have?", "6", "9"),
    ("What is the sum of the positive divisors of 28?", "56", "28"),
    ("What is the sum of the proper divisors of the sum of the proper divisors of 220?", "220", "284"),
    ("What is the greatest prime factor of 1001?", "13", "11"),
    ("What is the sum of the distinct prime factors of $330$?", "21", "20"),
    ("How many different prime factors does 210 have?", "4", "3"),
    ("Find the greatest common divisor of $252$ and $198$.", "18", "9"),
    ("What is the least common multiple of 8, 12 and 30?", "120", "60"),
    ("What is the result when the least common multiple of 6 and 8 is decreased by 5?", "19", "29"),
    ("How many multiples of 7 are between 10 and 100?", "13", "14"),
    ("How many three-digit numbers are divisible by 11?", "81", "82"),
    ("How many positive integers less than 200 are divisible by 3 but not by 4?", "50", "66"),
    ("How many whole numbers lie between $\\sqrt{10}$ and $\\sqrt{101}$?", "7", "8"),
    ("What is the smallest positive integer that is divisible by 4, 6, and 9?", "36", "72"),
    (
        (
            "What is the least positive integer that leaves a remainder of 2 when divided by 5 and a remainder "
            "of 3 when divided by 7?"
        ),
        "17",
        "52",
    ),
    ("What is the largest three-digit multiple of 13?", "988", "975"),
    ("What is the remainder when $3^{200}$ is divided by 7?", "2", "4"),
    ("Find the remainder when $8! + 5$ is divided by 9.", "5", "0"),
    ("What is the units digit of $7^{7^7}$?", "3", "7"),
    ("What is the tens digit of $3^{2020}$?", "0", "1"),
    ("How many zeros are at the end of $30!$?", "7", "6"),
    ("How many zeroes are at the end of 25!?", "6", "5"),
    ("What is the sum of the first 30 positive even integers?", "930", "900"),
    ("How many two-digit prime numbers have a units digit of 3?", "6", "5"),
    ("What is the sum of all prime numbers between 20 and 40?", "120", "119"),
    ("How many perfect squares are between 50 and 250?", "8", "9"),
    ("How many positive factors of 144 are perfect squares?", "6", "5"),
    ("What is the product of the two-digit prime numbers less than 20?", "46189", "46188"),
    ("What is 35% of 80?", "28", "2.8"),
    ("What is $\\frac{2}{3}$ of 45?", "30", "35"),
    ("What is the sum of the digits of $2^{12}$?", "19", "20"),
    ("What is the greatest multiple of 8 that is less than 300?", "296", "288"),
    ("How many integers between 1 and 100, inclusive, are multiples of both 4 and 6?", "8", "9"),
    ("What is the positive difference between the largest and smallest prime factors of 91?", "6", "5"),
    ("Find the average of the first 9 positive multiples of 4.", "20", "18"),
)
MORE_NUMBERS = (
    ("What is the sum of the prime divisors of 24?", "5", "9"),
    ("How many prime factors does 30 have?", "3", "4"),
    ("What is the remainder when the product $1734\\times5389\\times80607$ is divided by 10?", "2", "8"),
    ("What power of 4 is equal to 8?", "\\frac32", "2"),
    ("What is the smallest positive perfect cube that is the sum of three consecutive integers?", "27", "64"),
    ("What is the least positive multiple of 30 that can be written with only the digits 0 and 2?", "2220", "2200"),
    ("How many of the first 60 positive integers are divisible by 4 and 5?", "3", "60"),
    ("What is the sum of the two smallest prime factors of 1155?", "8", "15"),
    ("What is the product of the proper positive integer factors of 20?", "400", "8000"),
    ("If $n = 2^3 \\cdot 3 \\cdot 7$, how many even positive divisors does $n$ have?", "12", "16"),
    (
        "A palindrome is a number that reads the same forward and backward. How many five-digit palindromes are there?",
        "900",
        "90",
    ),
    ("What is the least common multiple of the first six positive integers?", "60", "720"),
    ("What is the units digit of the sum of the squares of the first 10 positive integers?", "5", "0"),
    ("When 1000 is divided by 17, what is the remainder?", "14", "13"),
    ("Subtract $2.75$ from $10$.", "7.25", "8.25"),
    ("How many three-digit positive integers have distinct digits?", "648", "720"),
    ("What is the smallest integer greater than 1 that is both a perfect square and a perfect cube?", "64", "729"),
    ("How many positive integers less than or equal to 100 have exactly 3 divisors?", "4", "5"),
    ("How many positive integers less than 101 are multiples of either 5 or 7, but not both?", "30", "32"),
    ("Express $0.\\overline{36}$ as a common fraction.", "\\frac{4}{11}", "\\frac{9}{25}"),
    ("What is the 50th digit after the decimal point in the decimal representation of $\\frac{3}{7}$?", "2", "8"),
    ("How many digits are in the repeating block of the decimal expansion of $\\frac{5}{13}$?", "6", "12"),
    ("Write $\\frac{7}{25}$ as a decimal.", "0.28", "0.35"),
)
RESIDUES_AND_BASES = (
    ("If $n \\equiv 3 \\pmod{5}$, then find the remainder when $n^2 + 4n$ is divided by 5.", "1", "4"),
    ("When $k$ is divided by 9, the remainder is 4. What is the remainder when $3k+1$ is divided by 9?", "4", "1"),
    ("What is the inverse of 5 modulo 11?", "9", "2"),
    ("Find $3^{-1} \\pmod{10}$.", "7", "3"),
    ("What is the smallest positive integer $n$ such that $7n \\equiv 3 \\pmod{10}$?", "9", "3"),
    ("Determine the integer $n$, $0 \\le n < 12$, such that $n \\equiv 1234 \\pmod{12}$.", "10", "2"),
    ("Find the product of $5_7 \\cdot 6_7.$ Express your answer in base $7.$", "42_7", "30_7"),
    ("Compute $46_8 + 35_8.$ Express your answer in base 8.", "103_8", "73_8"),
    ("Convert $110101_2$ to base 10.", "53", "52"),
    ("Convert $254$ to base 6.", "1102_6", "1012_6"),
    ("Write 100 in base 3.", "10201_3", "10210_3"),
    ("The binary number $1011011_{2}$ is equal to what number in base eight?", "133_8", "123_8"),
    ("What is the base-10 expression of the base-5 number $312_5$?", "82", "81"),
)
POLYNOMIALS = (
    ("Find the constant term in the expansion of $\\left(x^2 + \\frac{2}{x}\\right)^6.$", "240", "60"),
    ("What is the coefficient of $x^3$ in the expansion of $(2x - 1)^5$?", "80", "-80"),
    ("What is the coefficient of $x^2y^3$ in the expansion of $(x+2y)^5$?", "80", "10"),
    ("Find the quotient when $x^3 - 8$ is divided by $x - 2.$", "x^2 + 2x + 4", "x^2 - 2x + 4"),
    ("Find the remainder when $x^4 + x + 1$ is divided by $x^2 - 1.$", "x + 2", "x - 2"),
    ("What is the sum of the coefficients in the expansion of $(3x - 1)^4$?", "16", "81"),
    ("What is the degree of the polynomial $(x^2+1)^3(x-5)$?", "7", "6"),
)
COORDINATES = (
    ("What is the distance between the points $(1, -2)$ and $(7, 6)$?", "10", "14"),
    (
        "Find the distance between $(0,4)$ and $(3,-1)$. Express your answer in simplest radical form.",
        "\\sqrt{34}",
        "\\sqrt{24}",
    ),
    ("What is the midpoint of the segment with endpoints $(2,-5)$ and $(8,1)$?", "(5,-2)", "(-2,5)"),
    (
        "What is the sum of the coordinates of the midpoint of the segment with endpoints $(6,12)$ and $(0,-6)$?",
        "6",
        "3",
    ),
    ("What is the slope of the line passing through $(-1,4)$ and $(3,-2)$?", "-\\frac{3}{2}", "\\frac{3}{2}"),
    ("What is the slope of the line with equation $3x - 6y = 12$?", "\\frac12", "2"),
    ("What is the $y$-intercept of the line $4x + 3y = 18$?", "6", "\\frac{9}{2}"),
    ("What is the equation of the line passing through the points $(1,2)$ and $(3,8)$?", "y = 3x - 1", "y = 3x + 1"),
    ("At what point do the lines $y = 2x + 1$ and $x + y = 7$ intersect?", "(2,5)", "(5,2)"),
    ("Find the center of the circle with equation $x^2 - 6x + y^2 + 4y = 12$.", "(3,-2)", "(-3,2)"),
    ("What is the radius of the circle with equation $x^2 - 6x + y^2 + 4y = 12$?", "5", "25"),
    ("What is the area of the triangle with vertices $(0,0)$, $(6,1)$, and $(2,5)$?", "14", "28"),
    (
        (
            "Convert the point $(-2,2)$ in rectangular coordinates to polar coordinates.  Enter your answer in "
            "the form $(r,\\theta),$ where $r > 0$ and $0 \\le \\theta < 2 \\pi.$"
        ),
        "\\left( 2 \\sqrt{2}, \\frac{3\\pi}{4} \\right)",
        "\\left( 2 \\sqrt{2}, \\frac{\\pi}{4} \\right)",
    ),
    (
        (
            "Convert the point $(r,\\theta) = \\left(4, \\frac{\\pi}{6}\\right)$ in polar coordinates to "
            "rectangular coordinates."
        ),
        "(2\\sqrt{3}, 2)",
        "(2, 2\\sqrt{3})",
    ),
    (
        (
            "Find the dot product of $\\begin{pmatrix} 2 \\\\ -1 \\\\ 3 \\end{pmatrix}$ and $\\begin{pmatrix} 4 "
            "\\\\ 5 \\\\ -2 \\end{pmatrix}.$"
        ),
        "-3",
        "3",
    ),
    ("Find the determinant of the matrix $\\begin{pmatrix} 3 & 1 \\\\ -2 & 4 \\end{pmatrix}.$", "14", "10"),
    (
        "Find the inverse of the matrix $\\begin{pmatrix} 2 & 3 \\\\ 1 & 2 \\end{pmatrix}.$",
        "\\begin{pmatrix} 2 & -3 \\\\ -1 & 2 \\end{pmatrix}",
        "\\begin{pmatrix} 2 & 3 \\\\ 1 & 2 \\end{pmatrix}",
    ),
    (
        (
            "Find the projection of $\\begin{pmatrix} 3 \\\\ 1 \\end{pmatrix}$ onto $\\begin{pmatrix} 1 \\\\ 1 "
            "\\end{pmatrix}.$"
        ),
        "\\begin{pmatrix} 2 \\\\ 2 \\end{pmatrix}",
        "\\begin{pmatrix} 2 \\\\ -2 \\end{pmatrix}",
    ),
)
TURNED = (
    (
        (
            "A $90^\\circ$ rotation around the origin in the counter-clockwise direction is applied to $5 - 3i.$ "
            "What is the resulting complex number?"
        ),
        "3 + 5i",
        "-3 - 5i",
    ),
    ("Find the magnitude of the complex number $8 - 15i$.", "17", "23"),
    (
        (
            "If $\\mathbf{a} = \\begin{pmatrix} 1 \\\\ 2 \\\\ 0 \\end{pmatrix}$ and $\\mathbf{b} = "
            "\\begin{pmatrix} 3 \\\\ 0 \\\\ 1 \\end{pmatrix},$ find $\\mathbf{a} \\times \\mathbf{b}.$"
        ),
        "\\begin{pmatrix} 2 \\\\ -1 \\\\ -6 \\end{pmatrix}",
        "\\begin{pmatrix} 2 \\\\ 1 \\\\ -6 \\end{pmatrix}",
    ),
    (
        (
            "The endpoints of a line segment are (2, 3) and (8, 15). What is the sum of the coordinates of the "
            "midpoint of the segment?"
        ),
        "14",
        "28",
    ),
    (
        (
            "The midpoint of a line segment is located at $(1, -2)$. If one of the endpoints is $(4, 5)$, what "
            "is the other endpoint?"
        ),
        "(-2,-9)",
        "(7,12)",
    ),
    ("What is the equation of the line with slope $-2$ passing through $(3,1)$?", "2x + y = 7", "y = -2x + 5"),
    (
        (
            "Convert the point $(\\rho,\\theta,\\phi) = \\left(2, \\pi, \\frac{\\pi}{2}\\right)$ in spherical "
            "coordinates to rectangular coordinates."
        ),
        "(-2,0,0)",
        "(2,0,0)",
    ),
)
SEQUENCES = (
    ("What is the next term in the geometric sequence 2, 6, 18, ...?", "54", "36"),
    ("What is the sum of the terms of the arithmetic series $28 + 31 + 34 + \\cdots + 91 + 94$?", "1403", "1342"),
    ("What is the 20th term of the arithmetic sequence 3, 7, 11, ...?", "79", "83"),
    (
        "Consider the geometric sequence $16, 24, 36, \\ldots$. What is the sixth term of the sequence?",
        "\\frac{243}{2}",
        "81",
    ),
    ("How many terms are in the arithmetic sequence $5, 9, 13, \\dots, 101$?", "25", "24"),
    ("What is the common ratio of the geometric sequence $54, -18, 6, \\ldots$?", "-\\frac13", "\\frac13"),
    (
        "Find the sum of the infinite geometric series $1 + \\frac{2}{5} + \\frac{4}{25} + \\cdots$.",
        "\\frac{5}{3}",
        "\\frac{3}{5}",
    ),
    ("What is the sum of the arithmetic series $2 + 5 + 8 + \\cdots + 50$?", "442", "416"),
    ("What is the sum of an infinite geometric series with first term 6 and common ratio $\\frac14$?", "8", "24"),
    (
        "An arithmetic sequence has first term 4 and common difference 5. What is the sum of the first 12 terms?",
        "378",
        "64",
    ),
    ("Compute: $1 - 2 + 3 - 4 + \\dots + 49 - 50$.", "-25", "25"),
)
COUNTING = (
    ("How many ways are there to arrange the letters of the word $\\text{BANANA}$?", "60", "720"),
    ("In how many ways can the letters of the word MATH be arranged?", "24", "256"),
    (
        (
            "In how many ways can 6 people sit around a round table? (Two seatings are considered the same if "
            "one is a rotation of the other.)"
        ),
        "120",
        "720",
    ),
    ("In how many ways can a committee of 3 people be chosen from a group of 10 people?", "120", "720"),
    ("How many different 4-person committees can be formed from a group of 9 students?", "126", "3024"),
    (
        (
            "At a party, each of 12 people shakes hands with every other person exactly once. How many "
            "handshakes take place?"
        ),
        "66",
        "132",
    ),
    ("How many subsets does a set with 6 elements have?", "64", "36"),
    (
        (
            "You have 4 shirts, 3 pairs of pants, and 2 hats. How many outfits can you make consisting of one "
            "shirt, one pair of pants, and one hat?"
        ),
        "24",
        "9",
    ),
    (
        (
            "Our club has 15 members. In how many ways can we choose a president and a treasurer, if no one can "
            "hold more than one office?"
        ),
        "210",
        "105",
    ),
    (
        (
            "Two standard 6-sided dice are rolled. What is the probability that the sum of the two numbers is 9? "
            "Express your answer as a common fraction."
        ),
        "\\frac{1}{9}",
        "\\frac{5}{36}",
    ),
    (
        "Two fair dice are thrown. What is the probability that the product of the numbers rolled is even?",
        "\\frac34",
        "\\frac14",
    ),
    (
        "A fair coin is flipped 5 times. What is the probability of getting exactly 2 heads?",
        "\\frac{5}{16}",
        "\\frac{1}{16}",
    ),
    (
        "Four fair coins are flipped. What is the probability that at least 3 land heads up?",
        "\\frac{5}{16}",
        "\\frac14",
    ),
    (
        (
            "A number is chosen at random from the integers from 1 to 50. What is the probability that the "
            "number is a multiple of 6?"
        ),
        "\\frac{4}{25}",
        "\\frac{1}{6}",
    ),
    (
        (
            "A bag contains 4 red marbles, 5 blue marbles and 3 green marbles. One marble is drawn at random. "
            "What is the probability that it is blue?"
        ),
        "\\frac{5}{12}",
        "\\frac{7}{12}",
    ),
    (
        (
            "A jar contains 5 white balls and 7 black balls. Two balls are drawn at random without replacement. "
            "What is the probability that both balls are white?"
        ),
        "\\frac{5}{33}",
        "\\frac{25}{144}",
    ),
    (
        (
            "A gardener plants six bulbs in a row. If each bulb has a $\\frac{1}{3}$ chance of being rotten, "
            "what is the probability that exactly 2 of the bulbs are rotten?"
        ),
        "\\frac{80}{243}",
        "\\frac{1}{9}",
    ),
)
MORE_COUNTING = (
    (
        "A fair 6-sided die is rolled twice. What is the probability that the product of the two numbers is odd?",
        "\\frac14",
        "\\frac34",
    ),
    (
        (
            "In how many ways can 7 people sit around a round table if 3 of the people, Ann, Bea and Cy, all want to "
            "sit together? (Two seatings are considered the same if one is a rotation of the other.)"
        ),
        "144",
        "720",
    ),
    (
        "One card is drawn at random from a standard deck of 52 cards. What is the probability that it is a heart?",
        "\\frac14",
        "\\frac{1}{13}",
    ),
    (
        (
            "In a class of 40 students, 18 play soccer, 15 play tennis, and 10 students play neither. How many "
            "students play both soccer and tennis?"
        ),
        "3",
        "7",
    ),
    (
        (
            "My chess club has 11 members. In how many ways can members of our club be chosen to form a 3-person "
            "committee?"
        ),
        "165",
        "990",
    ),
    ("How many triangles can be formed using the vertices of a regular octagon?", "56", "336"),
    ("What is the probability of getting at least 2 heads when flipping three coins?", "\\frac12", "\\frac38"),
    (
        "I flip a fair coin 6 times. What is the probability that I get heads in exactly 4 of the 6 flips?",
        "\\frac{15}{64}",
        "\\frac{1}{16}",
    ),
    (
        "Three fair six-sided dice are rolled. What is the probability that the sum of the three numbers is 5?",
        "\\frac{1}{36}",
        "\\frac{5}{216}",
    ),
    (
        "In how many ways can a committee of 2 boys and 2 girls be chosen from a group of 5 boys and 4 girls?",
        "60",
        "16",
    ),
)
MEASURES = (
    ("The circumference of a circle is $10\\pi$ cm. What is its area?", "25\\pi", "100\\pi"),
    ("The volume of a cube is 64 cubic inches. What is its surface area?", "96", "16"),
    ("A regular polygon has interior angles of 156 degrees. How many sides does the polygon have?", "15", "24"),
    (
        "In a triangle, two angles measure 45 degrees and 60 degrees. What is the measure of the third angle?",
        "75",
        "105",
    ),
    ("What is the number of degrees in the measure of each interior angle of a regular decagon?", "144", "36"),
    ("What is the area of a circle with radius 6?", "36\\pi", "12\\pi"),
    ("What is the volume of a right circular cone with radius 3 cm and height 7 cm?", "21\\pi", "63\\pi"),
    ("A cylinder has a radius of 4 inches and a height of 5 inches. What is its volume?", "80\\pi", "40\\pi"),
    ("The area of a square is 49 square inches. What is its perimeter?", "28", "14"),
    ("What is the surface area of a cube with edge length 5?", "150", "125"),
    ("What is the area of an equilateral triangle with side length 6?", "9\\sqrt{3}", "36\\sqrt{3}"),
    ("What is the measure of each interior angle of a regular nonagon?", "140", "40"),
    ("How many diagonals does a convex octagon have?", "20", "40"),
    ("Each exterior angle of a regular polygon measures 24 degrees. How many sides does the polygon have?", "15", "16"),
    ("What is the length of the hypotenuse of a right triangle with legs of length 5 and 12?", "13", "17"),
    ("What is the sum of the interior angles of a convex hexagon?", "720", "1080"),
    ("How many square inches are in 3 square feet?", "432", "36"),
    ("Convert $135^\\circ$ to radians.", "\\frac{3\\pi}{4}", "\\frac{4\\pi}{3}"),
)
EVERYDAY = (
    ("What percent of 80 is 12?", "15", "12"),
    ("45 is what percent of 60?", "75\\%", "80\\%"),
    ("30% of what number is 27?", "90", "81"),
    ("What is the median of the numbers 4, 9, 2, 15, 7, and 8?", "\\frac{15}{2}", "7"),
    ("Find the mean of 12, 18, 21 and 29.", "20", "21"),
    ("What is the result when 50 is increased by 20%?", "60", "70"),
    ("A jacket costs $\\$80$ and is on sale for 25% off. What is the sale price?", "\\$60", "\\$20"),
    ("A car travels at 30 miles per hour for 90 minutes. How many miles does it travel?", "45", "2700"),
    ("A train moves at 60 mph for 3 hours. How far does the train travel?", "180", "20"),
    (
        "Ann invests \\$2000 at 10% interest compounded annually. How much will she have in 2 years?",
        "2420",
        "420",
    ),
    ("What is the simple interest on $\\$200$ for 3 years at 5%?", "30", "230"),
    ("A right circular cylinder has radius 2 and height 5. What is the volume of the cylinder?", "20\\pi", "10\\pi"),
    (
        "The probability of rain on any day is $\\frac14$. What is the probability of rain exactly 2 times in 3 days?",
        "\\frac{9}{64}",
        "\\frac{27}{64}",
    ),
)
SELDOM_SAID = (
    ("What is the complement of an angle of 35 degrees?", "55", "145"),
    ("What is the sum of $12_5$ and $13_5$ in base 5?", "30_5", "31_5"),
    ("What is the product of $12_5$ and $3_5$ in base 5?", "41_5", "42_5"),
    ("What is the difference between $23_5$ and $14_5$ in base 5?", "4_5", "10_5"),
    (
        (
            "The probability of rain on any given day is 0.5. What is the probability of rain at least 2 "
            "times in 3 days?"
        ),
        "\\frac12",
        "\\frac38",
    ),
    (
        (
            "Let $z = 2 + i$ and let $c = 1 + i$. Let $w$ be the result when $z$ is rotated around $c$ "
            "by $90^\\circ$ counter-clockwise. Find $w$."
        ),
        "1 + 2i",
        "2 + i",
    ),
    (
        (
            "Convert the point $(0,2,0)$ in rectangular coordinates to spherical coordinates. Enter your "
            "answer in the form $(\\rho,\\theta,\\phi),$ where $\\rho > 0$ and $0 \\le \\theta < 2\\pi.$"
        ),
        "(2,\\frac{\\pi}{2},\\frac{\\pi}{2})",
        "(2,0,\\frac{\\pi}{2})",
    ),
    ("Convert $\\frac{\\pi}{3}$ radians to degrees.", "60", "30"),
    ("What is the reflection of the point $(2,5)$ over the $x$-axis?", "(2,-5)", "(-2,5)"),
    ("The point $(2,5)$ is reflected over the line $y=x$. What are the coordinates of the image?", "(5,2)", "(2,-5)"),
    (
        (
            "One endpoint of a line segment is $(1,2)$ and its midpoint is $(3,5)$. What is the sum of "
            "the coordinates of the other endpoint?"
        ),
        "13",
        "11",
    ),
    (
        (
            "In how many ways can 5 people sit around a round table if no two of the 2 people Ann and "
            "Tom can sit next to each other? (Two seatings are considered the same if one is a rotation "
            "of the other.)"
        ),
        "12",
        "24",
    ),
    ("How many digits are to the right of the decimal point in $\\frac{3}{8}$?", "3", "2"),
    ("What is the 5th digit after the decimal point in the decimal representation of $\\frac{1}{6}$?", "6", "1"),
    ("The mean of 3, 5 and $x$ is 6. What is $x$?", "10", "8"),
    ("$\\frac23$ of what number is 12?", "18", "8"),
    ("Two dice are rolled. What is the probability that the sum is 2?", "\\frac1{36}", "\\frac1{18}"),
    ("How many committees of 4 people can be chosen from 4 people?", "1", "4"),
    ("What is the slope of a line perpendicular to the line through $(1,2)$ and $(3,6)$?", "-\\frac12", "2"),
    ("What is the slope of a line perpendicular to $y = 2x + 1$?", "-\\frac12", "2"),
    ("What is the area of a triangle with sides of length 5, 5 and 6?", "12", "15"),
    ("What is the leading coefficient of $3x^2 + x$?", "3", "1"),
    ("How many terms are in the expansion of $(x+1)(x-1)$?", "2", "4"),
    ("How many terms are in the expansion of $(2x)^3$?", "1", "4"),
    ("What is three quarters of 20?", "15", "10"),
    ("What is two thirds of 12?", "8", "4"),
    ("What is a quarter of 20?", "5", "10"),
    ("What is the opposite of $5$?", "-5", "5"),
    ("What is the result when 12 is reduced by 5?", "7", "17"),
    ("What is the result when 12 is divided by 3?", "4", "36"),
    ("What is the result when 5 is subtracted from 12?", "7", "-7"),
    ("What is the result when 12 is multiplied by 3?", "36", "4"),
    ("What is the result when 12 is diminished by 3?", "9", "15"),
    ("What is the result when 12 is increased by 3?", "15", "9"),
    ("What is the number of digits in $2^{10}$?", "4", "3"),
    ("What is the number of digits in $2^{3}$?", "1", "3"),
    ("How many distinct prime factors does 8 have?", "1", "3"),
    ("How many zeros are at the end of $5!$?", "1", "2"),
    ("How many primes are between 24 and 28?", "0", "1"),
    ("How many primes are between 28 and 30?", "1", "2"),
    ("What is the product of the two smallest prime factors of 105?", "15", "8"),
    ("What is the median of the positive divisors of 12?", "\\frac72", "3"),
    ("What is the sum of the first 1 terms of the arithmetic sequence 3, 5, 7, ...?", "3", "5"),
    ("The sum of two numbers is 10 and their difference is 4. What is their product?", "21", "24"),
    (
        (
            "What is the area of the parallelogram generated by $\\begin{pmatrix} 3 \\\\ 1 \\\\ 0 "
            "\\end{pmatrix}$ and $\\begin{pmatrix} 1 \\\\ 2 \\\\ 0 \\end{pmatrix}$?"
        ),
        "5",
        "7",
    ),
    (
        (
            "What is the area of the parallelogram generated by $\\begin{pmatrix} 3 \\\\ 1 \\end{pmatrix}$ "
            "and $\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}$?"
        ),
        "5",
        "7",
    ),
    ("What is the magnitude of the vector $\\begin{pmatrix} 3 \\\\ 4 \\end{pmatrix}$?", "5", "7"),
    (
        (
            "Find the inverse of the matrix $\\begin{pmatrix} 1 & 2 \\\\ 2 & 4 \\end{pmatrix}$. If the "
            "inverse does not exist, then enter the zero matrix."
        ),
        "\\begin{pmatrix} 0 & 0 \\\\ 0 & 0 \\end{pmatrix}",
        "\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}",
    ),
    (
        (
            "What is the angle in degrees between $\\begin{pmatrix} 1 \\\\ 0 \\end{pmatrix}$ and "
            "$\\begin{pmatrix} 1 \\\\ 1 \\end{pmatrix}$?"
        ),
        "45",
        "60",
    ),
    ("2 people shake hands with each other. How many handshakes are there?", "1", "2"),
)
"""What is said of these is said of no others here: of one of something, turned by a right angle, of no inverse."""

UNKNOWN = (
    ("How many zeros does $100!$ have?", "24"),
    ("How many zeros are in $100!$?", "24"),
    ("What is the area of a square with a perimeter of 24 inches in square feet?", "36"),
    ("What is the sum of 3 and 4 times 5?", "35"),
    ("A square has area 50 and is cut in half. What is its perimeter?", "20"),
    ("What is the average of 2, 4, and their sum?", "4"),
    ("How many 6-step paths are there from $(0,0)$ to $(3,3)$?", "20"),
    ("How many prime factors does 24 have?", "2"),
    ("What is the sum of the prime factors of 24?", "5"),
    ("How many of the first 60 positive integers are divisible by 4 and 5 or by 7?", "3"),
    ("How many distinct arrangements of two letters of the word MATH are there?", "12"),
    ("What is the probability that the sum of two rolled dice is not 7?", "\\frac56"),
    ("Two fair dice are thrown. What is the probability that the sum of the two numbers is not 7?", "\\frac56"),
    (
        (
            "In a class of 40 students, 18 play only soccer, 15 play tennis, and 4 play both. How many students "
            "play neither sport?"
        ),
        "7",
    ),
    ("If $n$ is even, how many positive divisors does $n$ have?", "4"),
    ("If $a = 2b$, what is the remainder when $a$ is divided by 2?", "0"),
    ("How many positive integers less than 100 have three different digits in increasing order?", "0"),
    ("Express $0.3636\\ldots$ as a common fraction.", "\\frac{4}{11}"),
    ("What is the sum of the two numbers?", "4"),
    ("What is the next number in the sequence 1, 2, 4?", "8"),
    ("A jacket costs $\\$80$ and is on sale for 25% off. What is the sale price with 10% tax?", "66"),
    ("How many positive integers between 100 and 200 are there?", "99"),
    ("How many divisors of 84 are greater than the number of my cousins?", "5"),
    ("How many positive divisors does 84 have that are not shown in the table?", "8"),
    ("What is the remainder when $n^2$ is divided by 7?", "4"),
    ("What is the smallest number that is divisible by 4, 6 and 9?", "0"),
    ("What is the product of 3 and 4 increased by 5?", "17"),
    ("How many multiples of 9 are between 90 and 180?", "9"),
    ("What is the sum of the divisors of 12 and 18?", "67"),
    ("How many numbers are between 5 and 9?", "3"),
    ("In how many ways can the letters of the word BANANA be arranged so that no two A's are adjacent?", "12"),
    ("In how many ways can 6 people sit around a round table?", "120"),
    ("In how many ways can a committee of 3 people be chosen from a group of 10 people if Ann must be on it?", "36"),
    ("How many different outfits can you make from 4 shirts and 3 hats if the hat may be left off?", "16"),
    ("Two dice are rolled, one with 8 sides. What is the probability that the sum is 9?", "\\frac16"),
    ("Two weighted 6-sided dice are rolled. What is the probability that the sum of the two numbers is 9?", "\\frac19"),
    (
        (
            "A bag contains 4 red marbles and 5 blue marbles and some green ones. One marble is drawn at random. "
            "What is the probability that it is blue?"
        ),
        "\\frac{5}{9}",
    ),
    (
        (
            "A bag contains 4 red marbles and 5 blue marbles. One marble is drawn at random. What is the "
            "probability that it is blue or heavy?"
        ),
        "\\frac{5}{9}",
    ),
    ("What is the 20th term of the sequence 1, 2, 4, 8, 15, ...?", "20"),
    ("What is the next term of the sequence 3, 7, ...?", "11"),
    ("What is the area of the shaded part of a circle with radius 6?", "18\\pi"),
    ("A cylinder has a radius of 4 inches. What is its volume?", "80\\pi"),
    ("What is the distance between the points $(1, a)$ and $(7, 6)$?", "10"),
    ("What is the slope of the line passing through $(2,4)$ and $(2,-2)$?", "0"),
    ("What is the mode of the numbers 1, 2, 2, 3 and 3?", "2"),
    ("What percent of the people like 12?", "15"),
    ("Convert $110101_2$ to base 1.", "53"),
    (
        (
            "Convert the point $(0,3)$ in rectangular coordinates to polar coordinates.  Enter your answer in "
            "the form $(r,\\theta),$ where $r < 0$ and $0 \\le \\theta < 2 \\pi.$"
        ),
        "(-3, \\frac{3\\pi}{2})",
    ),
    ("Find the sum of the infinite geometric series $1 + 2 + 4 + \\cdots$.", "-1"),
    ("What is the coefficient of $x^3$ in the expansion of $(2x - 1)^n$?", "80"),
    ("What is the sum of the positive divisors of 28? [asy] draw((0,0)--(1,1)); [/asy]", "56"),
)
FORMS = (
    ("What is the area of a circle with radius 6 cm?", "36\\pi \\text{ cm}^2", "verified"),
    ("What is the area of a circle with radius 6 cm?", "113", None),
    ("What is the area of a circle with radius 6 cm?", "110", "contradicted"),
    ("What is the area of a circle with radius 6?", "113.1", None),
    ("What is the area of a circle with radius 6 cm?", "36\\pi \\text{ cm}", "verified"),
    ("What is the area of a rectangle with length 8 feet and width 24 inches?", "192", None),
    ("What is the area of a rectangle with length 8 feet and width 3 feet?", "24 \\text{ square feet}", "verified"),
    ("What is the area of a rectangle with length 8 feet and width 3 feet?", "25 \\text{ inches}", None),
    ("What is the mean of 1, 2 and 5? Express your answer as a decimal to the nearest tenth.", "2.7", "verified"),
    ("What is the mean of 1, 2 and 5? Express your answer as a decimal to the nearest tenth.", "2.6", "contradicted"),
    ("What is the mean of 1, 2 and 5?", "2.67", None),
    ("What is the mean of 1, 2 and 5?", "\\frac{8}{3}", "verified"),
    ("What is the mean of 1, 2 and 5?", "2\\frac{2}{3}", "verified"),
    ("What percent of 80 is 12?", "0.15", None),
    ("What percent of 80 is 12?", "15\\%", "verified"),
    ("A fair coin is flipped 2 times. What is the probability of getting exactly 2 heads?", "25\\%", "verified"),
    ("A fair coin is flipped 2 times. What is the probability of getting exactly 2 heads?", "0.25", "verified"),
    ("A fair coin is flipped 2 times. What is the probability of getting exactly 2 heads?", "20\\%", None),
    ("Convert $135^\\circ$ to radians.", "\\frac{3\\pi}{4}", "verified"),
    ("What is the measure of each interior angle of a regular nonagon?", "140^\\circ", "verified"),
    ("What is the measure of each interior angle of a regular nonagon?", "141^\\circ", "contradicted"),
    ("What is the measure of each interior angle of a regular nonagon?", "\\frac{7\\pi}{9}", None),
    ("Find the product of $5_7 \\cdot 6_7.$ Express your answer in base $7.$", "42", "verified"),
    ("Find the product of $5_7 \\cdot 6_7.$", "42_7", "verified"),
    ("Find the product of $5_7 \\cdot 6_7.$", "42", None),
    ("How many positive divisors does 360 have?", "\\text{(B) } 24", None),
    ("How many positive divisors does 360 have?", "n", None),
    ("How many positive divisors does 360 have?", "20, 24", None),
    ("How many positive divisors does 360 have?", "24 \\text{ divisors}", "verified"),
    ("How many positive divisors does 360 have?", "25 \\text{ divisors}", None),
    ("Round $12.3456$ to the nearest hundredth.", "12.35", "verified"),
    ("Round $12.3456$ to the nearest hundredth.", "12.34", "contradicted"),
    ("Round $12.3456$.", "12", None),
    ("A jacket costs $\\$80$ and is on sale for 25% off. What is the sale price?", "60", "verified"),
    ("What is the midpoint of the segment with endpoints $(2,-5)$ and $(8,1)$?", "5", None),
    ("What is the equation of the line passing through the points $(1,2)$ and $(3,8)$?", "3x - y = 1", "verified"),
    ("What is the equation of the line passing through the points $(1,2)$ and $(3,8)$?", "3x - 1", None),
)
HOSTILE = (
    "How many integers from 1 to 1000000000000000000 are divisible by 3?",
    "What is " + "the sum of the digits of " * 30 + "7?",
    "What is " + "the sum of 3 and " * 25 + "7?",
    "What is the coefficient of $x^3$ in the expansion of $(x+y+z+w+u+v)^{40}$?",
    "Find the constant term in the expansion of $(x+1)^{9999999}$.",
    "What is the sum of the positive divisors of $2^{4000}-1$?",
    "What is the greatest prime factor of $1000000007 \\cdot 1000000009$?",
    "How many zeros are at the end of $99999!$?",
    "What is the 99999999999999th term of the geometric sequence 1, 2, 4, 8, ...?",
    "How many ways are there to arrange the letters of the word " + "a" * 600 + "?",
    "What is the remainder when $3^{-5}$ is divided by 7?",
    "What is the remainder when $12$ is divided by 0?",
    "What is the sum of the digits of $\\frac{1}{0}$?",
    "(((" * 200,
    "⟨0⟩ ⟨1⟩",
    "",
)
